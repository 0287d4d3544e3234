import type { PartialDate } from '../../../../content-types';
import { isFullDate, parsePartialDate } from '../../../../content-types/rules/partial-date';

/** The first and the last day that a partial date may mean, as `2024-05-01`. */
export interface Days {
  first: string;
  last: string;
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

const lastDayOf = (month: string): string =>
  [31, 30, 29].map((day) => `${month}-${day}`).find(isFullDate) ?? `${month}-28`;

/** Null for what is no date. */
export const daysOf = (date: PartialDate | null | undefined): Days | null => {
  const parts = parsePartialDate(date ?? '');
  if (parts === null) return null;
  const year = padded(parts.year, 4);
  if (parts.month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const month = `${year}-${padded(parts.month, 2)}`;
  if (parts.day === undefined) return { first: `${month}-01`, last: lastDayOf(month) };
  const day = `${month}-${padded(parts.day, 2)}`;
  return { first: day, last: day };
};
