import { signNeeded } from './apostrophes';
import { type Carried, doubleStretches } from './double-stretches';
import type { Line } from './lines';
import type { Family, Mark, Opener } from './marks';
import { singleStretches } from './single-stretches';
import { inOrder, type Stretch } from './stretch';

export interface LineReading {
  /** Outer before inner. */
  stretches: Stretch[];
  /** Of the closing mark that has nothing in its line to close, and stands before all others. */
  closesEarlier: Family | null;
}

/** What of a line stands in quotation marks. */
export const readLine = (
  { text }: Line,
  marks: readonly Mark[],
  carried: readonly Carried[],
): LineReading => {
  if (marks.length === 0 && carried.length === 0) return { stretches: [], closesEarlier: null };
  const { stretches, closesEarlier } = doubleStretches(text, marks, carried);
  const singles = singleStretches(text, marks, stretches, carried);
  return {
    stretches: singles.length === 0 ? stretches : [...stretches, ...singles].sort(inOrder),
    closesEarlier,
  };
};

/** French repeats a mark, opening or closing, before each paragraph of a quotation. */
const mayRepeat = (line: string, mark: Mark): boolean => {
  if (mark.family === 'guillemet' || mark.family === 'singleGuillemet') return true;
  if (mark.family === 'double') return mark.placeSays !== 'closes';
  return signNeeded(line, mark) === 1;
};

/**
 * The marks with which a line takes up what earlier ones left open, as each paragraph of a long
 * quotation does.
 *
 * @param open - the passages left open, outermost first
 */
export const repeatedMarks = (
  { text }: Line,
  marks: readonly Mark[],
  open: readonly Opener[],
): Mark[] => {
  const repeated: Mark[] = [];
  let end = 0;
  for (const [i, { family }] of open.entries()) {
    const mark = marks[i];
    if (mark?.family !== family || !mayRepeat(text, mark)) break;
    if (text.slice(end, mark.start).trim() !== '') break;
    repeated.push(mark);
    end = mark.end;
  }
  return repeated;
};
