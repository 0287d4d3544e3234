import type { Passage } from '../../content-types';

/** Passages in a line each: `› ` before one within another, ` (unclosed)` behind one left open. */
export const outline = (passages: readonly Passage[]): string[] =>
  passages.map(
    ({ text, depth, closed }) => `${'› '.repeat(depth)}${text}${closed ? '' : ' (unclosed)'}`,
  );
