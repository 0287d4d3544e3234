import type { Passage, TextSpan } from '../../../../content-types';

/** As much of a passage as stands in one block, and the marks around it. */
export interface MarkedStretch extends TextSpan {
  passage: Passage;
  /** How long the mark before it is, with the space beside it; 0 where a paragraph repeats none. */
  opening: number;
  /** How long the mark after it is; 0 where the passage goes on. */
  closing: number;
  /** Whether the marks are there that a passage has at its two ends. */
  isMarked: boolean;
}

const MARK = `(?:''|\`\`|‘‘|’’|,,|["“”„‟«»‹›'‘’‚‛\`´])`;
const SPACE = '[^\\S\\n\\r\\u2028\\u2029]*';
const OPENING = new RegExp(`${MARK}${SPACE}$`);
const CLOSING = new RegExp(`^${SPACE}${MARK}`);

/** More than a mark and the space beside it. */
const FAR = 6;

/**
 * A passage in one of its blocks.
 *
 * @param at - index of the span
 * @param texts - of the blocks
 */
export const markedStretch = (
  passage: Passage,
  at: number,
  texts: readonly string[],
): MarkedStretch => {
  const { block, start, end } = passage.spans[at] ?? passage.spans[0];
  const text = texts[block] ?? '';
  const isFirst = at === 0;
  const isLast = at === passage.spans.length - 1;
  const opening = OPENING.exec(text.slice(Math.max(0, start - FAR), start))?.[0].length ?? 0;
  const closing = isLast ? (CLOSING.exec(text.slice(end, end + FAR))?.[0].length ?? 0) : 0;
  return {
    block,
    start,
    end,
    passage,
    opening,
    closing,
    isMarked: passage.closed && (opening > 0 || !isFirst) && (closing > 0 || !isLast),
  };
};
