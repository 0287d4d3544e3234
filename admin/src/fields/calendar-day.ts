import { isFullDate } from '../../../content-types/rules/partial-date';

/** The day, `2024-03-09`, that a `Date` is in the editor's own time zone. */
export const dayOfDate = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/** Midnight of a day in the editor's own time zone, as date pickers want it; nothing for no day. */
export const dateOfDay = (day: string | null | undefined): Date | undefined =>
  isFullDate(day ?? '') ? new Date(`${day}T00:00:00`) : undefined;

export const today = (): string => dayOfDate(new Date());
