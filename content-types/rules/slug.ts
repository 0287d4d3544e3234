import { LIMITS } from '../limits';

const WELL_FORMED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Whether a text may be a slug: lower-case letters and digits of ASCII, in words joined by single
 * hyphens. Capitals are out because MariaDB holds `Tide` and `tide` to be alike.
 */
export const isWellFormedSlug = (text: string): boolean =>
  text.length <= LIMITS.line && WELL_FORMED.test(text);
