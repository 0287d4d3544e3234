import { z } from '@strapi/utils';
import { isFullDate, parsePartialDate } from '../../../content-types/rules/partial-date';

/** A date of a person's life, which may stop at the year or the month. */
export const partialDateField = z
  .string({ error: 'must be a text such as 1984, 1984-09 or 1984-09-15' })
  .trim()
  .refine((text) => parsePartialDate(text) !== null, {
    error: 'must be a date such as 1984, 1984-09 or 1984-09-15',
  });

/** A day of the calendar, as a text. */
export const fullDateField = z
  .string({ error: 'must be a date such as 2024-09-15' })
  .trim()
  .refine(isFullDate, { error: 'must be a date such as 2024-09-15' });

// MariaDB knows no day before the year 1000.
const STORABLE_DATE = /^[1-9]\d{3}-/;
const INSTANT =
  /^([1-9]\d{3}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

const isInstant = (text: string): boolean => {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isFullDate(day);
};

const isStorableDate = (date: Date): boolean => {
  const year = date.getUTCFullYear();
  return year >= 1000 && year <= 9999;
};

const DATE = { error: 'must be a date such as 2024-09-15' };

/** The value of a `date` attribute. Callers within Strapi may give a `Date`. */
export const dateField = z.union(
  [
    z.date().refine(isStorableDate, DATE),
    fullDateField.refine((text) => STORABLE_DATE.test(text), DATE),
  ],
  DATE,
);

const DATETIME = { error: 'must be a date and time such as 2024-09-15T08:30:00.000Z' };

/** The value of a `datetime` attribute. GraphQL, and callers within Strapi, give a `Date`. */
export const datetimeField = z.union(
  [z.date().refine(isStorableDate, DATETIME), z.string().trim().refine(isInstant, DATETIME)],
  DATETIME,
);
