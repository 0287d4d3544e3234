import type { Family, Mark, Opener, Way } from './marks';
import { inOrder, type Stretch } from './stretch';

/** Deeper than anybody quotes. Keeps the text of all passages in proportion to the body. */
const DEEPEST = 4;

interface Open extends Opener {
  start: number;
  carried: number | null;
  /** Where the next of its family opens, or what that is within: its end, if nothing closes it. */
  nextOpens: number | null;
}

/** A passage that goes on from an earlier line. */
export interface Carried extends Opener {
  /** Where it goes on in this line. */
  start: number;
  /** Its index among those carried into the line. */
  carried: number;
}

export interface DoubleStretches {
  stretches: Stretch[];
  /** The first mark of the line is a closing one, with nothing in the line for it to close. */
  closesEarlier: Family | null;
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

/** 12" records, 6' 2": an inch mark, or the end of "born in 1990". */
const mayBeInches = (line: string, { family, start }: Mark) =>
  family === 'double' && isDigit(line[start - 1]);

const wayOf = ({ glyph, glyphSays, placeSays }: Mark, open: Open | undefined): Way => {
  const isGermanEnd = glyph === '“' && (open?.glyph === '„' || open?.glyph === ',,');
  const says = isGermanEnd ? 'closes' : glyphSays;
  if (says === null && placeSays !== null) return placeSays;
  if (says !== null && (placeSays === null || placeSays === says)) return says;
  // Nothing to tell by, or a glyph out of place, such as the ” that opens in Swedish.
  return open ? 'closes' : 'opens';
};

/**
 * For each mark, whether the next of its family that cannot be inches closes. After a digit, that
 * leaves nothing for this one to close: in "a 12" record," the passage ends at the second.
 */
const nextCloses = (line: string, marks: readonly Mark[]): boolean[] => {
  const closes = new Map<Family, boolean>();
  return marks
    .slice()
    .reverse()
    .map((mark) => {
      const next = closes.get(mark.family) ?? false;
      if (!mayBeInches(line, mark)) {
        closes.set(mark.family, (mark.placeSays ?? mark.glyphSays) === 'closes');
      }
      return next;
    })
    .reverse();
};

/**
 * Straight marks of a line whose places say that two open in a row (`"Yes, "he said. "Now."`) and
 * that make sense by turns: a space slipped to the wrong side of one that closes.
 */
const withSlippedSpaces = (line: string, marks: readonly Mark[]): readonly Mark[] => {
  if (marks.length % 2 === 1) return marks;
  const turns: Mark[] = [];
  for (const [i, mark] of marks.entries()) {
    const placeSays = i % 2 === 0 ? 'opens' : 'closes';
    const slipped =
      placeSays === 'closes' &&
      /[,?!]\s$/.test(line.slice(Math.max(0, mark.start - 2), mark.start));
    const fits = mark.placeSays === null || mark.placeSays === placeSays || slipped;
    if (mark.glyph !== '"' || !fits || mayBeInches(line, mark)) return marks;
    turns.push({ ...mark, placeSays });
  }
  return turns;
};

const stretch = (open: Open, end: number, ends: Stretch['ends']): Stretch => {
  const { glyph, family, start, carried } = open;
  return { glyph, family, start, carried, end, ends };
};

const opensAt = ({ start, glyph }: Open): number => start - glyph.length;

/** What is left of a passage that something else ended, at the latest at `end`. */
const unclosed = (open: Open, end: number): Stretch =>
  stretch(open, open.nextOpens ?? end, 'unclosed');

/** The first passage within another that opens in this line; one carried into it opened earlier. */
const opensAfter = (stack: readonly Open[], level: number): number =>
  stack.findIndex(({ carried }, i) => i > level && carried === null);

/** Of an outer passage, and of those that were carried into the line with it and lie within it. */
const endWhereNextOpens = (stack: readonly Open[], level: number): void => {
  const opened = opensAfter(stack, level);
  const next = stack[opened];
  if (next) for (const one of stack.slice(level, opened)) one.nextOpens ??= opensAt(next);
};

/**
 * The stretches of a line between double marks, outer before inner. Where a passage lacks its
 * closing mark, the next of its family ends it.
 *
 * @param marks - of the line, without those at its start that only repeat the marks of `carried`
 * @param carried - what is open where the line starts, outermost first
 */
export const doubleStretches = (
  line: string,
  marks: readonly Mark[],
  carried: readonly Carried[],
): DoubleStretches => {
  const found = marks.filter(({ family }) => family !== 'single');
  const doubles = carried.length === 0 ? withSlippedSpaces(line, found) : found;
  const nextOneCloses = nextCloses(line, doubles);
  const stretches: Stretch[] = [];
  let closesEarlier: Family | null = null;
  let stack: Open[] = carried
    .filter(({ family }) => family !== 'single')
    .map((passage) => ({ ...passage, nextOpens: null }));

  for (const [i, mark] of doubles.entries()) {
    const { family, glyph } = mark;
    let depth = stack.length - 1;
    while (depth >= 0 && stack[depth]?.family !== family) depth -= 1;
    const open = stack[depth];
    if (mayBeInches(line, mark) && (!open || nextOneCloses[i])) continue;

    if (wayOf(mark, open) === 'opens') {
      stack.push({ family, glyph, start: mark.end, carried: null, nextOpens: null });
      for (const [level, outer] of stack.entries()) {
        if (outer.family === family) endWhereNextOpens(stack, level);
      }
      if (stack.length > DEEPEST) {
        const kept = opensAfter(stack, 0);
        const next = stack[kept];
        if (next)
          stretches.push(...stack.slice(0, kept).map((one) => unclosed(one, opensAt(next))));
        stack = stack.slice(kept);
      }
    } else if (open) {
      for (const inner of stack.slice(depth + 1)) stretches.push(unclosed(inner, mark.start));
      stretches.push(stretch(open, mark.start, 'closed'));
      stack = stack.slice(0, depth);
      // What was carried in lies within those below it: none of them ends before it does.
      for (const outer of stack) {
        if (open.carried !== null && outer.nextOpens !== null) outer.nextOpens = mark.end;
      }
    } else if (stretches.length === 0 && stack.length === 0) {
      closesEarlier ??= family;
    }
  }
  for (const open of stack) {
    const runsOn = open.nextOpens === null;
    stretches.push(runsOn ? stretch(open, line.length, 'runsOn') : unclosed(open, line.length));
  }
  return { stretches: stretches.sort(inOrder), closesEarlier };
};
