import { isSoftStop, isSpoken, type Word } from './words';

/** Words of a body that may stand between two parts of a quote. */
export interface Gap {
  atMost: number;
  /** However many there are, where both parts stand in one passage. */
  anyInPassage: boolean;
}

/** A recorded quote, as it is looked for. */
export interface QuotePattern {
  /** Words that follow each other, as keys. */
  parts: string[][];
  /** One between each two parts. */
  gaps: Gap[];
}

/** Some hundred characters. */
const LEFT_OUT: Gap = { atMost: 100, anyInPassage: true };
/** What a word or two in brackets may stand for. */
const REPLACED_WORDS = 8;
/** Brackets that hold more are the speaker's, or a slip. */
const LONGEST_INSERTION = 40;
/** More make no quote. Keeps what a search costs in proportion. */
const MOST_PARTS = 32;

const isWord = (word: Word | undefined): word is Word => word !== undefined && isSpoken(word.key);

const withoutSoftStops = (keys: readonly string[]): string[] => {
  let from = 0;
  let to = keys.length;
  while (from < to && isSoftStop(keys[from])) from += 1;
  while (to > from && isSoftStop(keys[to - 1])) to -= 1;
  return keys.slice(from, to);
};

interface Found {
  gap: Gap;
  /** The words it takes the place of, end exclusive. */
  from: number;
  to: number;
}

/** The gap that starts at a word: `…`, `(…)`, `[…]`, `[inserted words]`, `[I]t`. */
const gapAt = (words: readonly Word[], at: number): Found | null => {
  const key = words[at]?.key;
  if (key === '…') return { gap: LEFT_OUT, from: at, to: at + 1 };
  const isLeftOut = words[at + 1]?.key === '…';
  if (key === '(' && isLeftOut && words[at + 2]?.key === ')') {
    return { gap: LEFT_OUT, from: at, to: at + 3 };
  }
  if (key !== '[') return null;
  const length = words
    .slice(at + 1, at + 1 + LONGEST_INSERTION)
    .findIndex((word) => word.key === ']');
  if (length === -1) return null;
  const close = at + 1 + length;
  if (length === 1 && isLeftOut) return { gap: LEFT_OUT, from: at, to: close + 1 };
  const [before, after] = [words[at - 1], words[close + 1]];
  const changesEnd = isWord(before) && before.end === words[at]?.start;
  const changesStart = isWord(after) && after.start === words[close]?.end;
  return {
    gap: { atMost: Math.max(REPLACED_WORDS, length + 2), anyInPassage: false },
    from: changesEnd ? at - 1 : at,
    to: changesStart ? close + 2 : close + 1,
  };
};

const joined = (one: Gap, other: Gap): Gap => ({
  atMost: one.atMost + other.atMost,
  anyInPassage: one.anyInPassage || other.anyInPassage,
});

interface Part {
  /** Before it; null at the start of the quote. */
  gap: Gap | null;
  keys: string[];
}

const partsOf = (words: readonly Word[]): Part[] => {
  let part: Part = { gap: null, keys: [] };
  const parts = [part];
  for (let at = 0; at < words.length; ) {
    const found = gapAt(words, at);
    if (found) {
      if (found.from < at) part.keys.pop();
      part = { gap: found.gap, keys: [] };
      parts.push(part);
    } else {
      part.keys.push(words[at]?.key ?? '');
    }
    at = found?.to ?? at + 1;
  }
  return parts;
};

const patternOf = (all: readonly Part[]): QuotePattern => {
  const pattern: QuotePattern = { parts: [], gaps: [] };
  let before: Gap | null = null;
  for (const { gap, keys } of all) {
    before = before && gap ? joined(before, gap) : (before ?? gap);
    const part = withoutSoftStops(keys);
    if (part.length === 0) continue;
    if (before && pattern.parts.length > 0) pattern.gaps.push(before);
    pattern.parts.push(part);
    before = null;
  }
  return pattern;
};

/**
 * What to look for in a body to find a recorded quote: its words; where those are not there, its
 * words with what an ellipsis leaves out between them, and other words for those in brackets.
 */
export const quotePatterns = (words: readonly Word[]): QuotePattern[] => {
  const parts = partsOf(words);
  const literal = patternOf([{ gap: null, keys: words.map(({ key }) => key) }]);
  return parts.length === 1 || parts.length > MOST_PARTS ? [literal] : [literal, patternOf(parts)];
};
