import type { WordChange } from '../../../content-types';
import { wordsOf } from './words';

interface Token {
  /** As compared. */
  key: string;
  start: number;
  end: number;
}

/** Dashes stand between words, with spaces or without; a hyphen is part of its word. */
const TOKEN = /(?:[—–]|--)+|(?:(?!--)[^\s—–])+/g;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    key: wordsOf(token)
      .map(({ key }) => key)
      .join(' '),
    start: index,
    end: index + token.length,
  }));

/** Two texts of a thousand words. Of longer ones, what differs is told as a whole. */
const MOST_COMPARED = 1_000_000;

/** The same token in both texts, by its index in each. */
interface Pair {
  before: number;
  after: number;
}

/** Pairs of a longest common subsequence, in order. */
const commonTokens = (before: readonly Token[], after: readonly Token[]): Pair[] => {
  if (before.length * after.length > MOST_COMPARED) return [];
  const width = after.length + 1;
  // How many the rests of both have in common, from each token on.
  const common = new Uint16Array((before.length + 1) * width);
  const restFrom = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        before[i]?.key === after[j]?.key
          ? restFrom(i + 1, j + 1) + 1
          : Math.max(restFrom(i + 1, j), restFrom(i, j + 1));
    }
  }

  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i]?.key === after[j]?.key) {
      pairs.push({ before: i, after: j });
      i += 1;
      j += 1;
    } else if (restFrom(i + 1, j) >= restFrom(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
};

/** Pairs of what two texts have in common. Only what is between their ends need be compared. */
const pairsOf = (before: readonly Token[], after: readonly Token[]): Pair[] => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start]?.key === after[start]?.key) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.key === after.at(-1 - end)?.key) end += 1;

  const run = (length: number, from: Pair): Pair[] =>
    Array.from({ length }, (_, i) => ({ before: from.before + i, after: from.after + i }));
  const ends = { before: before.length - end, after: after.length - end };
  const between = commonTokens(before.slice(start, ends.before), after.slice(start, ends.after));
  return [
    ...run(start, { before: 0, after: 0 }),
    ...between.map((pair) => ({ before: start + pair.before, after: start + pair.after })),
    ...run(end, ends),
  ];
};

/**
 * What became of the words of a recorded quote in a body, word by word, in the fewest steps.
 * Words that differ in their apostrophes, marks or dashes alone are the same, as the body has
 * them: `same` and `added` make up the body's words, `same` and `removed` the recorded ones, up
 * to such spelling and to spaces.
 */
export const difference = (recorded: string, inBody: string): WordChange[] => {
  const before = tokensOf(recorded);
  const after = tokensOf(inBody);
  const runs: { kind: WordChange['kind']; start: number; end: number }[] = [];
  const add = (kind: WordChange['kind'], tokens: readonly Token[]) => {
    for (const { start, end } of tokens) {
      const last = runs.at(-1);
      if (last?.kind === kind) last.end = end;
      else runs.push({ kind, start, end });
    }
  };

  const next: Pair = { before: 0, after: 0 };
  for (const pair of pairsOf(before, after)) {
    add('removed', before.slice(next.before, pair.before));
    add('added', after.slice(next.after, pair.after));
    add('same', after.slice(pair.after, pair.after + 1));
    next.before = pair.before + 1;
    next.after = pair.after + 1;
  }
  add('removed', before.slice(next.before));
  add('added', after.slice(next.after));
  return runs.map(({ kind, start, end }) => ({
    kind,
    text: (kind === 'removed' ? recorded : inBody).slice(start, end),
  }));
};
