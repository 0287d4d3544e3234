import type { Passage } from '../../../content-types';
import { type Block, readBlocks } from './block-texts';
import { type Line, linesOf } from './lines';
import { marksIn } from './marks';
import { addSpan, finishedPassages, type PassageDraft } from './passage-draft';
import { type LineReading, readLine, repeatedMarks } from './read-line';

/** What lines left open. */
interface LeftOpen {
  /** Of their block: a quotation runs on over blocks of one type. */
  type: string;
  /** Outermost first. */
  drafts: PassageDraft[];
  /** Lines without double marks since. Part of the quotation, if it is closed after them. */
  unmarked: Line[];
}

/** A block quote that has no marks of its own. */
const wholeBlock = ({ text }: Block, block: number): PassageDraft => ({
  glyph: '',
  family: 'double',
  spans:
    text.trim() === ''
      ? []
      : [{ block, start: text.length - text.trimStart().length, end: text.trimEnd().length }],
  closed: true,
});

/** The passages of blocks in the order of the body, outer before inner. */
export const passagesOf = (blocks: readonly Block[]): Passage[] => {
  const texts = blocks.map(({ text }) => text);
  const drafts: PassageDraft[] = [];
  const quoting = new Set<number>();

  /** Takes over what was read of a line, and gives what that leaves open. */
  const take = (
    line: Line,
    { stretches }: LineReading,
    carried: readonly PassageDraft[] = [],
  ): LeftOpen | null => {
    const left: PassageDraft[] = [];
    for (const { glyph, family, start, end, carried: origin, ends } of stretches) {
      let draft = origin === null ? undefined : carried[origin];
      if (!draft) {
        draft = { glyph, family, spans: [], closed: false };
        drafts.push(draft);
      }
      addSpan(draft, line, [start, end], texts);
      draft.closed = ends === 'closed';
      if (ends === 'runsOn') left.push(draft);
      quoting.add(line.block);
    }
    const mayRunOn = left.length > 0 && line.type !== 'heading';
    return mayRunOn ? { type: line.type, drafts: left, unmarked: [] } : null;
  };

  const readAlone = (line: Line) => take(line, readLine(line, marksIn(line.text), []));

  const readOn = (line: Line, open: LeftOpen): LeftOpen | null => {
    const marks = marksIn(line.text);
    const repeated = open.unmarked.length === 0 ? repeatedMarks(line, marks, open.drafts) : [];
    if (repeated.length > 0) {
      const carried = repeated.map(({ glyph, family, end }, i) => ({
        glyph,
        family,
        start: end,
        carried: i,
      }));
      return take(line, readLine(line, marks.slice(repeated.length), carried), open.drafts);
    }

    const alone = readLine(line, marks, []);
    const [outermost] = open.drafts;
    if (outermost && outermost.family === alone.closesEarlier) {
      for (const between of open.unmarked) {
        addSpan(outermost, between, [0, between.text.length], texts);
        quoting.add(between.block);
      }
      const { glyph, family } = outermost;
      return take(line, readLine(line, marks, [{ glyph, family, start: 0, carried: 0 }]), [
        outermost,
      ]);
    }

    const left = take(line, alone);
    if (marks.some(({ family }) => family !== 'single')) return left;
    open.unmarked.push(line);
    return open;
  };

  const leftBy = (line: Line, open: LeftOpen | null): LeftOpen | null => {
    if (line.type === 'code') return null;
    if (open?.type === line.type) return readOn(line, open);
    const left = readAlone(line);
    // A pull quote stands beside the text, and may stand in the middle of a quotation.
    return open && line.type === 'quote' ? open : left;
  };
  linesOf(blocks).reduce<LeftOpen | null>((open, line) => leftBy(line, open), null);

  for (const [i, block] of blocks.entries()) {
    if (block.type === 'quote' && !quoting.has(i)) drafts.push(wholeBlock(block, i));
  }
  return finishedPassages(drafts, texts);
};

/**
 * The passages in quotation marks of a body, blocks or plain text, in its order and outer before
 * inner. A block quote without marks of its own is one; code holds none. Takes anything.
 */
export const passages = (body: unknown): Passage[] => passagesOf(readBlocks(body));
