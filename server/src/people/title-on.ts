import type { PartialDate, Role } from '../../../content-types';
import { parsePartialDate } from '../../../content-types/rules/partial-date';

/** Sorts as the first or last day that a partial date may mean; beyond all days where it is open. */
const dayOf = (date: PartialDate | undefined, end: 'first' | 'last'): number => {
  const parts = parsePartialDate(date ?? '');
  if (parts === null) return end === 'first' ? -Infinity : Infinity;
  const { year, month = end === 'first' ? 1 : 12, day = end === 'first' ? 1 : 31 } = parts;
  return (year * 100 + month) * 100 + day;
};

/**
 * The title somebody held on a day: of the roles that reach to it, the one that began last, and of
 * those that began alike the first in the list. Null where they held none.
 *
 * @param day - `2024-05-01`
 */
export const titleOn = (roles: readonly Role[], day: PartialDate): string | null => {
  const on = dayOf(day, 'first');
  const [held] = roles
    .filter(({ from, to }) => dayOf(from, 'first') <= on && on <= dayOf(to, 'last'))
    .sort((a, b) => {
      const [first, second] = [dayOf(a.from, 'first'), dayOf(b.from, 'first')];
      return first === second ? 0 : second - first;
    });
  return held?.title ?? null;
};
