// A page cannot show half of a surrogate pair nor NUL, and some parsers end at them. One character
// for one, so that offsets stay what they are.
const UNSHOWABLE = /[\0\p{Cs}]/gu;

/** A text as it can be told; anything else is none. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' ? value.replace(UNSHOWABLE, '\uFFFD') : '';

/** A text that says something, or null. */
export const filledText = (value: unknown): string | null => plainText(value).trim() || null;
