/** The calendar parts of a partial date: a year, perhaps a month of it, perhaps a day of that. */
export interface PartialDateParts {
  year: number;
  month?: number;
  day?: number;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/**
 * Reads `1984`, `1984-09` or `1984-09-15`, of years 1 to 9999. Gives `null` for anything else,
 * days that the calendar does not have included. Nothing is trimmed and nothing guessed.
 */
export const parsePartialDate = (text: string): PartialDateParts | null => {
  const [, yearText, monthText, dayText] = SHAPE.exec(text) ?? [];
  const year = Number(yearText);
  if (!yearText || year === 0) return null;
  if (!monthText) return { year };

  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (!dayText) return { year, month };

  const day = Number(dayText);
  if (day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
};

/** Whether a text is a date down to the day, `1984-09-15`, that the calendar has. */
export const isFullDate = (text: string): boolean => parsePartialDate(text)?.day !== undefined;

/** The first and the last day that a partial date may mean, as `2024-05-01`. */
export interface Days {
  first: string;
  last: string;
}

const dayText = (...parts: [year: number, month: number, day: number]): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

/** The days that a partial date may mean; null for none, and for what is none. */
export const daysOf = (date: string | null | undefined): Days | null => {
  const parts = parsePartialDate(date ?? '');
  if (parts === null) return null;
  const { year, month = 12, day = daysIn(year, month) } = parts;
  return {
    first: dayText(year, parts.month ?? 1, parts.day ?? 1),
    last: dayText(year, month, day),
  };
};

/**
 * Whether a range of partial dates certainly runs backwards: `to` is over before `from` begins.
 * `2020-05` to `2020` may be right and passes. An open end, or a text that is no partial date,
 * makes no range and gives `false`: that a date is malformed is for `parsePartialDate` to say.
 */
export const isBackwards = (
  from: string | null | undefined,
  to: string | null | undefined,
): boolean => {
  const [start, end] = [daysOf(from), daysOf(to)];
  return start !== null && end !== null && end.last < start.first;
};
