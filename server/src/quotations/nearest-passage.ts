import type { NearestPassage, TextSpans } from '../../../content-types';
import { difference } from './difference';
import type { PreparedBody, WordRange } from './prepared-body';
import { spansOfWords } from './spans-of-words';
import { isSpoken, type Word } from './words';

/** Of 1 for the same words and 0 for none. Anything less alike is not near. */
const LEAST_ALIKE = 0.3;

/** Of a passage longer than this many quotes, only the stretch most like the quote counts. */
const WHOLE_UP_TO = 2;

/** Of what is as much alike, a passage rather than a stretch of another. */
const AS_GOOD_AS_WHOLE = 0.99;

const countWords = (words: readonly Word[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

interface Stretch extends WordRange {
  alike: number;
}

/** Compares a quote with stretches of a body, as bags of words. */
const comparison = (quote: readonly Word[], { words }: PreparedBody) => {
  const inBody = countWords(words);
  const inQuote = countWords(quote);
  // The rarer a word in the body, the more it tells that both have it. Stops tell nothing.
  const weightOf = (key: string) => (isSpoken(key) ? 1 / Math.sqrt(inBody.get(key) ?? 1) : 0);
  const quoteWeight = quote.reduce((sum, { key }) => sum + weightOf(key), 0);

  /** The stretch of a given length within a range that is most like the quote. */
  const mostAlike = ({ from, to }: WordRange, length: number): Stretch => {
    const missing = new Map(inQuote);
    let [shared, weight] = [0, 0];
    const take = (at: number, sign: 1 | -1) => {
      const key = words[at]?.key ?? '';
      const left = (missing.get(key) ?? 0) - sign;
      missing.set(key, left);
      weight += sign * weightOf(key);
      if (left >= (sign === 1 ? 0 : 1)) shared += sign * weightOf(key);
    };

    let best: Stretch = { from, to: from, alike: 0 };
    for (let end = from + 1; end <= to; end += 1) {
      take(end - 1, 1);
      const start = end - length;
      if (start > from) take(start - 1, -1);
      const alike = quoteWeight === 0 ? 0 : (2 * shared) / (quoteWeight + weight);
      if (start >= from && alike > best.alike) best = { from: start, to: end, alike };
    }
    return best;
  };

  /** Grown by the words of the quote that it lacks and that stand close by. */
  const grown = ({ from, to }: WordRange, within: WordRange): WordRange => {
    const reach = Math.ceil(quote.length / 4) + 2;
    const missing = new Map(inQuote);
    const take = (at: number): boolean => {
      const key = words[at]?.key ?? '';
      const left = missing.get(key) ?? 0;
      missing.set(key, left - 1);
      return left > 0 && isSpoken(key);
    };
    for (let at = from; at < to; at += 1) take(at);
    const range = { from, to };
    for (let at = to; at < Math.min(within.to, to + reach); at += 1) {
      if (take(at)) range.to = at + 1;
    }
    for (let at = from - 1; at >= Math.max(within.from, from - reach); at -= 1) {
      if (take(at)) range.from = at;
    }
    return range;
  };

  return { mostAlike, grown };
};

/** The words of each block, as ranges. */
const blockRanges = ({ words }: PreparedBody): WordRange[] => {
  const ranges: WordRange[] = [];
  for (const [at, { block }] of words.entries()) {
    const last = ranges.at(-1);
    if (last && words[at - 1]?.block === block) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  }
  return ranges;
};

const textOf = (spans: TextSpans, { texts }: PreparedBody): string =>
  spans.map(({ block, start, end }) => texts[block]?.slice(start, end)).join('\n');

/**
 * The passage of a body that is most like a quote, or the stretch of a long passage; if none is,
 * the stretch outside quotation marks. Null where nothing is near.
 *
 * @param words - of the quote
 */
export const nearestPassage = (
  quote: string,
  words: readonly Word[],
  body: PreparedBody,
): NearestPassage | null => {
  const { mostAlike, grown } = comparison(words, body);
  const nearestOf = (ranges: readonly WordRange[]): WordRange | null => {
    let nearest: WordRange | null = null;
    let most = LEAST_ALIKE;
    for (const range of ranges) {
      const isWhole = range.to - range.from <= WHOLE_UP_TO * words.length;
      const stretch = mostAlike(range, isWhole ? range.to - range.from : words.length);
      const alike = isWhole ? stretch.alike : stretch.alike * AS_GOOD_AS_WHOLE;
      if (alike <= most) continue;
      most = alike;
      nearest = isWhole ? range : grown(stretch, range);
    }
    return nearest;
  };

  const nearest = nearestOf(body.passages) ?? nearestOf(blockRanges(body));
  const passage = body.passages.find((one) => one === nearest);
  const spans = passage?.spans ?? (nearest && spansOfWords(body, nearest));
  if (!spans) return null;
  const text = textOf(spans, body);
  return { spans, text, difference: difference(quote, text) };
};
