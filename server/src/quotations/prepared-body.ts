import type { Passage, TextSpan, TextSpans } from '../../../content-types';
import { readBlocks } from './block-texts';
import { passagesOf } from './passages';
import { isSoftStop, type Word, wordsOf } from './words';

/** Words of a body that quotes are looked for in. */
export interface WordRow {
  keys: string[];
  /** Which word of the body each is. */
  at: number[];
}

/** Words `from` to `to` of the body, end exclusive. */
export interface WordRange {
  from: number;
  to: number;
}

const PREPARED = Symbol('prepared body');

/** A body, read once, so that many quotes can be aligned with it. */
export interface PreparedBody {
  readonly [PREPARED]: true;
  readonly texts: readonly string[];
  readonly words: readonly Word[];
  readonly passages: readonly (Passage & WordRange)[];
  /** The ranges, as `rangeKey`s, that are whole passages but for the stops at their ends. */
  readonly wholes: ReadonlySet<number>;
  /** For each word, which of the passages it is in, the outermost; -1 outside all. */
  readonly passageAt: readonly number[];
  readonly everywhere: WordRow;
  /** Within passages, from each to its end. */
  readonly quoted: WordRow;
  /**
   * Within passages, from one to the next of the same paragraph, without soft stops: "We sail,"
   * she said, "at six." is recorded as one quote.
   */
  readonly interrupted: WordRow;
}

/** Is no key, so that nothing is found across it. */
const BARRIER = ' ';

/** The first word that starts at an offset of a block, or later. */
const firstWordFrom = (words: readonly Word[], block: number, offset: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && (word.block < block || (word.block === block && word.start < offset))) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
};

/** One number for a range of the words of a body. */
export const rangeKey = ({ from, to }: WordRange, words: readonly unknown[]): number =>
  from * (words.length + 1) + to;

const withoutLastStops = ({ from, to }: WordRange, words: readonly Word[]): WordRange => {
  let end = to;
  while (end > from && isSoftStop(words[end - 1]?.key)) end -= 1;
  return { from, to: end };
};

const lastOf = (spans: TextSpans): TextSpan => spans.at(-1) ?? spans[0];

const isPreparedBody = (value: unknown): value is PreparedBody =>
  typeof value === 'object' && value !== null && PREPARED in value;

/** Reads a body, blocks or plain text, for `align`. Takes anything. */
export const prepareBody = (body: unknown): PreparedBody => {
  if (isPreparedBody(body)) return body;
  const blocks = readBlocks(body);
  const words = blocks.flatMap(({ text }, block) => wordsOf(text, block));
  const passages = passagesOf(blocks).map((passage) => {
    const [first] = passage.spans;
    const last = lastOf(passage.spans);
    return {
      ...passage,
      from: firstWordFrom(words, first.block, first.start),
      to: firstWordFrom(words, last.block, last.end),
    };
  });

  const passageAt = words.map(() => -1);
  const quoted: WordRow = { keys: [], at: [] };
  const interrupted: WordRow = { keys: [], at: [] };
  const add = (row: WordRow, key: string, at: number) => {
    row.keys.push(key);
    row.at.push(at);
  };
  let lastBlock = -1;
  for (const [i, { spans, depth, from }] of passages.entries()) {
    if (depth > 0) continue;
    add(quoted, BARRIER, from);
    if (spans[0].block !== lastBlock) add(interrupted, BARRIER, from);
    for (const { block, start, end } of spans) {
      let at = firstWordFrom(words, block, start);
      for (let word = words[at]; word?.block === block && word.end <= end; word = words[at]) {
        passageAt[at] = i;
        add(quoted, word.key, at);
        if (!isSoftStop(word.key)) add(interrupted, word.key, at);
        at += 1;
      }
    }
    lastBlock = lastOf(spans).block;
  }
  return {
    [PREPARED]: true,
    texts: blocks.map(({ text }) => text),
    words,
    passages,
    wholes: new Set(passages.map((passage) => rangeKey(withoutLastStops(passage, words), words))),
    passageAt,
    everywhere: { keys: words.map(({ key }) => key), at: words.map((_, at) => at) },
    quoted,
    interrupted,
  };
};
