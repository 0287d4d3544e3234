import type { Moment } from '../newsroom/shapes';

const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const DAY = 24 * 60 * 60 * 1000;

/** The instant a moment names, counted from the week (Monday to Sunday, UTC) that `now` is in. */
export const instantOf = ({ weeksAgo, on, at }: Moment, now: Date): Date => {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const monday = today - ((now.getUTCDay() + 6) % 7) * DAY;
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const sinceMonday = DAYS.indexOf(on) * DAY + (hours * 60 + minutes) * 60 * 1000;
  return new Date(monday - weeksAgo * 7 * DAY + sinceMonday);
};

/** Whole days after an instant, or before it where they are negative. */
export const daysFrom = (instant: Date, days: number): Date =>
  new Date(instant.getTime() + days * DAY);

/** `YYYY-MM-DD`, in UTC */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
