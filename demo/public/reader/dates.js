/** A moment as readers are told of it, in an element that says it exactly to machines. */
import { element } from './element.js';

/** @param {string} moment ISO 8601 @param {string} locale */
export const momentOf = (moment, locale) =>
  element(
    'time',
    { datetime: moment },
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(moment),
    ),
  );

/** Whether two moments are of different days: readers are told of a change only then. */
export const otherDay = (a, b) => a.slice(0, 10) !== b.slice(0, 10);
