import type { Passage, PersonId } from '../../../content-types';

interface Placed {
  /** Offsets into the text of the block. */
  start: number;
  end: number;
}

/** A name of somebody known that begins at a word. */
export interface KnownName {
  /** Several where several people are called that. */
  people: readonly PersonId[];
  /** In words. */
  length: number;
}

export interface WordToken extends Placed {
  kind: 'word';
  /** As written, without a possessive ending. */
  text: string;
  /** Lower case, with straight apostrophes. */
  key: string;
  isCapital: boolean;
  isPossessive: boolean;
  name?: KnownName;
}

export interface StopToken extends Placed {
  kind: 'stop';
  text: string;
}

/** As much of a top-level passage as stands in one block, as if it were one word. */
export interface PassageToken extends Placed {
  kind: 'passage';
  /** Index among the top-level passages. */
  passage: number;
  /** The first of its spans; the last. */
  opens: boolean;
  closes: boolean;
  text: string;
}

export type Token = WordToken | StopToken | PassageToken;

const MARKS = '"“”„‟«»″‘’‚‛‹›\'`';
const APOSTROPHE = /[’‘ʼ`]/g;

/**
 * Dotted abbreviations (U.K., J.R.), words with what joins their parts, stops. A dot after a short
 * title belongs to it, so that it ends no sentence.
 */
const TOKEN =
  /(?<dotted>(?:\p{Lu}\.){2,})|(?<word>[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ](?=\p{L})|[-.](?=\p{N})|-(?=\p{L}))*|&)|(?<stop>\.{3}|[.,;:?!…()[\]]|[–—]|--?)|(?<line>[\n\r\u2028\u2029])/gu;

const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|rev|hon|gov|sen|rep|gen|col|lt|capt|sgt|cllr|supt|insp|det|pres|messrs|inc|ltd|co|corp|dept|no|vs|etc|\p{Lu})$/iu;

const POSSESSIVE = /['’‘ʼ]s$/u;

const word = (text: string, start: number, end: number): WordToken => {
  const isPossessive = POSSESSIVE.test(text);
  const bare = isPossessive ? text.slice(0, -2) : text;
  return {
    kind: 'word',
    text: bare,
    key: bare.replace(APOSTROPHE, "'").toLowerCase(),
    isCapital: /^\p{Lu}/u.test(bare),
    isPossessive,
    start,
    end,
  };
};

/** The words and stops of a stretch of a block that is outside all passages. */
const readStretch = (text: string, from: number, to: number): Token[] => {
  const tokens: Token[] = [];
  for (const { 0: match, index, groups } of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + index;
    const end = start + match.length;
    const last = tokens.at(-1);
    if (groups?.dotted !== undefined) {
      tokens.push({ ...word(match.replaceAll('.', ''), start, end), text: match });
    } else if (groups?.word !== undefined) {
      const token = word(match, start, end);
      // James' hat
      const isPlural = /s$/i.test(match) && /['’]/.test(text[end] ?? '') && end < to;
      tokens.push(isPlural ? { ...token, isPossessive: true, end: end + 1 } : token);
    } else if (match === '.' && last?.kind === 'word' && last.end === start) {
      if (ABBREVIATION.test(last.text)) {
        last.end = end;
        if (last.text.length === 1) last.text += '.';
      } else tokens.push({ kind: 'stop', text: match, start, end });
    } else {
      const stop = groups?.line === undefined ? match : '\n';
      // A hyphen between spaces is a dash; any other is a slip.
      if (match !== '-' || /\s/.test(text[end] ?? ' ')) {
        tokens.push({ kind: 'stop', text: stop.startsWith('-') ? '—' : stop, start, end });
      }
    }
  }
  return tokens;
};

/** The words of a text without passages. */
export const wordTokens = (text: string): WordToken[] =>
  readStretch(text, 0, text.length).filter((token): token is WordToken => token.kind === 'word');

const withMarks = (text: string, start: number, end: number): Placed => {
  let [from, to] = [start, end];
  const skips = (char: string | undefined) =>
    char !== undefined && (MARKS.includes(char) || char === '\u00A0' || char === '\u202F');
  for (let steps = 0; steps < 3 && skips(text[from - 1]); steps += 1) from -= 1;
  for (let steps = 0; steps < 3 && skips(text[to]); steps += 1) to += 1;
  return { start: from, end: to };
};

/** The tokens of each block: its words and stops, and each passage as one. */
export const tokensOf = (texts: readonly string[], passages: readonly Passage[]): Token[][] => {
  const inBlock = new Map<number, PassageToken[]>();
  for (const [passage, { spans }] of passages.entries()) {
    for (const [i, { block, start, end }] of spans.entries()) {
      const text = texts[block] ?? '';
      const tokens = inBlock.get(block) ?? [];
      tokens.push({
        kind: 'passage',
        passage,
        opens: i === 0,
        closes: i === spans.length - 1,
        text: text.slice(start, end),
        ...withMarks(text, start, end),
      });
      inBlock.set(block, tokens);
    }
  }
  return texts.map((text, block) => {
    const tokens: Token[] = [];
    let at = 0;
    for (const quoted of inBlock.get(block) ?? []) {
      if (quoted.start > at) tokens.push(...readStretch(text, at, quoted.start));
      tokens.push(quoted);
      at = Math.max(at, quoted.end);
    }
    tokens.push(...readStretch(text, at, text.length));
    return tokens;
  });
};
