import type { TextSpan, TextSpans } from '../../../content-types';
import type { PreparedBody, WordRange } from './prepared-body';

/**
 * Where words stand: one span a block, from the first of them there to the last. What stands
 * beside the passage they are in, such as a pull quote, is left out.
 */
export const spansOfWords = (
  { words, passageAt }: PreparedBody,
  { from, to }: WordRange,
): TextSpans | null => {
  const passage = passageAt[from];
  const isOneQuote = passage !== -1 && passage === passageAt[to - 1];
  const spans: TextSpan[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || (isOneQuote && passageAt[at] !== passage)) continue;
    const last = spans.at(-1);
    if (last?.block === word.block) last.end = word.end;
    else spans.push({ block: word.block, start: word.start, end: word.end });
  }
  const [first, ...others] = spans;
  return first ? [first, ...others] : null;
};
