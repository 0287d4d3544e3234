import type { TokenRange } from '../grammar';
import type { Sentence } from '../sentences';
import type { Token, WordToken } from '../tokens';

export type IsProper = (token: Token | undefined) => boolean;

/** A sentence, and which of its words are of names. */
export interface Reader extends Sentence {
  isProper: IsProper;
}

export const wordAt = ({ tokens }: Pick<Sentence, 'tokens'>, at: number): WordToken | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' ? token : undefined;
};

/** The word at a place, in lower case; nothing where there is none. */
export const keyAt = (sentence: Pick<Sentence, 'tokens'>, at: number): string =>
  wordAt(sentence, at)?.key ?? '';

export const isStopAt = (
  { tokens }: Pick<Sentence, 'tokens'>,
  at: number,
  ...texts: string[]
): boolean => {
  const token = tokens[at];
  return token?.kind === 'stop' && (texts.length === 0 || texts.includes(token.text));
};

/** The words as they are written. */
export const textOf = ({ text, tokens }: Sentence, { from, to }: TokenRange): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
