import type { Alignment, TextSpan, TextSpans } from '../../../content-types';
import { findQuote } from './find-quote';
import { nearestPassage } from './nearest-passage';
import { passages } from './passages';
import { type PreparedBody, prepareBody, type WordRange } from './prepared-body';
import { spansOfWords } from './spans-of-words';
import { marksAtEnd, marksAtStart, wordsOf } from './words';

/** A recorded quote without the marks around it, if somebody typed them. */
const withoutOuterMarks = (text: string): string => {
  const quote = text.trim();
  const [outermost] = marksAtStart(quote) > 0 ? passages(quote) : [];
  const isAll = outermost && wordsOf(outermost.text).length === wordsOf(quote).length;
  return isAll ? outermost.text : quote;
};

/**
 * Takes in the marks that a quote itself begins or ends with, as “‘No’ is no answer” does, but
 * not those of the passage it stands in.
 */
const withOwnMarks = (
  spans: TextSpans,
  { from, to }: WordRange,
  quote: string,
  { passages: all, passageAt, texts }: PreparedBody,
): TextSpans => {
  const passage = passageAt[from] === passageAt[to - 1] ? all[passageAt[from] ?? -1] : undefined;
  const around = ({ block, start, end }: TextSpan) =>
    passage?.spans.find((one) => one.block === block && one.start <= start && end <= one.end);
  const [first] = spans;
  const last = spans.at(-1) ?? first;
  if (marksAtStart(quote) > 0) {
    const before = texts[first.block]?.slice(around(first)?.start ?? 0, first.start) ?? '';
    first.start -= marksAtEnd(before);
  }
  if (marksAtEnd(quote) > 0) {
    const after = texts[last.block]?.slice(last.end, around(last)?.end) ?? '';
    last.end += marksAtStart(after);
  }
  return spans;
};

/**
 * Where a recorded quote stands in a body, or what comes nearest to it and how they differ.
 * Quotation marks, dashes, spaces and ellipses may be written otherwise; `…` in the quote stands
 * for words it leaves out, `[…]` and `[words]` for some or for a changed one. A full stop or a
 * comma at its end counts for nothing, nor does "she said" between two passages of a paragraph.
 *
 * @param body - blocks or plain text, or a prepared one where many quotes are aligned with it
 * @param alike - how many quotes of the same words stand before: words that are said twice are
 *   two passages
 */
export const align = (quoteText: string, body: unknown, alike = 0): Alignment => {
  const prepared = prepareBody(body);
  const quote = withoutOuterMarks(quoteText);
  const words = wordsOf(quote);
  const range = findQuote(words, prepared, alike);
  const spans = range && spansOfWords(prepared, range);
  if (!spans) return { state: 'drifted', nearest: nearestPassage(quote, words, prepared) };
  return { state: 'found', spans: withOwnMarks(spans, range, quote, prepared) };
};
