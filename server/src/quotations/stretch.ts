import type { Opener } from './marks';

/** As much of a passage as stands in one line: what is between its marks, or goes on past them. */
export interface Stretch extends Opener {
  /** Offsets into the line, without the marks. */
  start: number;
  end: number;
  /** Which of the passages carried into the line this is; null for one that opens here. */
  carried: number | null;
  /** `runsOn`: still open where the line ends. `unclosed`: another opened instead of its closing. */
  ends: 'closed' | 'unclosed' | 'runsOn';
}

/** Outer before inner. */
export const inOrder = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;
