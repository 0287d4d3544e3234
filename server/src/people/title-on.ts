import type { PartialDate, Role } from '../../../content-types';
import { daysOf } from '../../../content-types/rules/partial-date';

/** Before every day, for a role that began at no known time. */
const EVER = '';

/**
 * The title somebody held on a day: of the roles that reach to it, the one that began last, and of
 * those that began alike the first in the list. Null where they held none.
 *
 * @param day - `2024-05-01`, or the first day that a partial date may mean
 */
export const titleOn = (roles: readonly Role[], day: PartialDate): string | null => {
  const on = daysOf(day)?.first ?? EVER;
  const held = roles
    .map(({ title, from, to }) => ({ title, first: daysOf(from)?.first ?? EVER, to: daysOf(to) }))
    .filter(({ first, to }) => first <= on && (to === null || on <= to.last))
    .reduce<{ title: string; first: string } | null>(
      (latest, role) => (latest === null || role.first > latest.first ? role : latest),
      null,
    );
  return held?.title ?? null;
};
