import type { Block } from './block-texts';

/** A line of a block: what a passage runs over from one to the next. */
export interface Line {
  block: number;
  /** Type of its block. */
  type: string;
  /** Where it starts in the text of its block. */
  offset: number;
  text: string;
}

/** Splits into lines and, between them, line breaks. */
const LINE_BREAKS = /(\r\n|[\n\r\u2028\u2029])/;

/** The lines of blocks that have anything in them. */
export const linesOf = (blocks: readonly Block[]): Line[] => {
  const lines: Line[] = [];
  for (const [block, { type, text }] of blocks.entries()) {
    let offset = 0;
    for (const piece of text.split(LINE_BREAKS)) {
      if (piece.trim() !== '') lines.push({ block, type, offset, text: piece });
      offset += piece.length;
    }
  }
  return lines;
};
