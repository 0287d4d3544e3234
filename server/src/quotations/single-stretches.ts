import { closingSign, leadsOff, type Sign, signNeeded } from './apostrophes';
import type { Carried } from './double-stretches';
import type { Mark, Opener } from './marks';
import { inOrder, type Stretch } from './stretch';

interface Open extends Opener {
  start: number;
  carried: number | null;
  needs: Sign;
  /** The first mark that may have closed it, and may have been a possessive. */
  perhapsCloses: Mark | null;
  mayLackClosing: boolean;
}

/** The words of one passage in double marks, or those outside all: single marks pair within it. */
interface Region {
  end: number;
  runsOn: boolean;
  open: Open | null;
  /** The last passage, where the mark that closed it may have been a possessive after all. */
  doubtful: Stretch | null;
}

/** Ends a passage without waiting for a better sign. */
const ENOUGH: Sign = 2;
const LEAST: Sign = 1;
/** Hardly an apostrophe, also where it has nothing to close. */
const SURE: Sign = 3;

const stretch = (
  { glyph, family, start, carried }: Open,
  end: number,
  ends: Stretch['ends'],
): Stretch => ({ glyph, family, start, carried, end, ends });

const carriedInto = (carried: readonly Carried[], outer: number | null): Open | null => {
  const next = carried[outer === null ? 0 : outer + 1];
  if (next?.family !== 'single') return null;
  return { ...next, needs: LEAST, perhapsCloses: null, mayLackClosing: true };
};

/** Only a word lies between: in 'the sailors' wages' the second mark closes, if either does. */
const followsByOneWord = (line: string, { end }: Mark, { start }: Mark): boolean =>
  /^\s\S{1,30}$/.test(line.slice(end, start)) && start - end < 32;

/**
 * The stretches of a line between single quotation marks, outer before inner. Of marks that may
 * be apostrophes, the first to close a passage is the first that is likely to; where there is
 * none before another opens, the first that can.
 *
 * @param doubles - the line's stretches between double marks, outer before inner
 * @param carried - what is open where the line starts, outermost first
 */
export const singleStretches = (
  line: string,
  marks: readonly Mark[],
  doubles: readonly Stretch[],
  carried: readonly Carried[],
): Stretch[] => {
  const stretches: Stretch[] = [];
  const outside: Region = {
    end: Infinity,
    runsOn: true,
    open: carriedInto(carried, null),
    doubtful: null,
  };
  const within: Region[] = [];

  const leave = ({ open, runsOn }: Region) => {
    if (open?.perhapsCloses) stretches.push(stretch(open, open.perhapsCloses.start, 'closed'));
    else if (open?.mayLackClosing && runsOn) stretches.push(stretch(open, line.length, 'runsOn'));
  };
  const leaveBefore = (at: number) => {
    for (let last = within.at(-1); last && last.end <= at; last = within.at(-1)) {
      leave(last);
      within.pop();
    }
  };
  let entered = 0;
  const regionAt = (at: number): Region => {
    for (let next = doubles[entered]; next && next.start <= at; next = doubles[entered]) {
      leaveBefore(next.start);
      const open = next.carried === null ? null : carriedInto(carried, next.carried);
      within.push({ end: next.end, runsOn: next.ends === 'runsOn', open, doubtful: null });
      entered += 1;
    }
    leaveBefore(at);
    return within.at(-1) ?? outside;
  };

  for (const mark of marks) {
    if (mark.family !== 'single') continue;
    const region = regionAt(mark.start);
    const { open } = region;
    const sign = closingSign(line, mark);
    const needs = signNeeded(line, mark);
    if (open && sign >= Math.max(open.needs, ENOUGH)) {
      const closed = stretch(open, mark.start, 'closed');
      stretches.push(closed);
      region.open = null;
      region.doubtful = sign === ENOUGH && /\s/.test(line.charAt(mark.end)) ? closed : null;
    } else if (open && sign >= open.needs) {
      const before = open.perhapsCloses;
      if (before === null || followsByOneWord(line, before, mark)) open.perhapsCloses = mark;
    } else if (!open && region.doubtful && sign >= SURE) {
      // 'Nobody paid the sailors' in March,' she said.
      region.doubtful.end = mark.start;
      region.doubtful = null;
    } else if (needs === LEAST || (needs !== null && !open)) {
      if (open?.perhapsCloses) stretches.push(stretch(open, open.perhapsCloses.start, 'closed'));
      region.doubtful = null;
      region.open = {
        glyph: mark.glyph,
        family: mark.family,
        start: mark.end,
        carried: null,
        needs,
        perhapsCloses: null,
        mayLackClosing: needs === LEAST && leadsOff(line, mark),
      };
    }
  }
  regionAt(line.length);
  leaveBefore(Infinity);
  leave(outside);
  return stretches.sort(inOrder);
};
