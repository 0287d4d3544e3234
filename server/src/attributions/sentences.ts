import type { Token } from './tokens';

/** A sentence of the writer, with passages as words of it. */
export interface Sentence {
  block: number;
  /** Of the block. */
  text: string;
  tokens: readonly Token[];
}

const ENDS = new Set(['.', '?', '!', '…', '...', '\n']);
const ENDS_WITHIN_MARKS = /[.?!…—–-]['’)]?$/;

/** Whether a sentence is over behind a token. Sentences begin with a capital or a passage. */
const isLast = (token: Token, next: Token | undefined): boolean => {
  const beginsAnew = next?.kind === 'passage' || (next?.kind === 'word' && next.isCapital);
  if (token.kind === 'stop') return token.text === '\n' || (ENDS.has(token.text) && beginsAnew);
  return token.kind === 'passage' && ENDS_WITHIN_MARKS.test(token.text) && beginsAnew;
};

/** A dateline is no longer, in tokens. */
const LONGEST_DATELINE = 12;

/** How many tokens the dateline takes that a report begins with: PORT ELLERY (Wire) —. */
const datelineLength = (tokens: readonly Token[]): number => {
  const [first] = tokens;
  if (first?.kind !== 'word' || !/^\p{Lu}{2,}$/u.test(first.text)) return 0;
  const end = tokens
    .slice(0, LONGEST_DATELINE)
    .findIndex(
      ({ kind, ...token }) => kind === 'stop' && 'text' in token && /^[—–]$/.test(token.text),
    );
  const isAlone = tokens.slice(0, end).every(({ kind }) => kind !== 'passage');
  return end > 0 && isAlone ? end + 1 : 0;
};

/** Splits the tokens of a block. */
export const sentencesOf = (tokens: readonly Token[], block: number, text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = datelineLength(tokens);
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (at < from || (next !== undefined && !isLast(token, next))) continue;
    sentences.push({ block, text, tokens: tokens.slice(from, at + 1) });
    from = at + 1;
  }
  return sentences;
};
