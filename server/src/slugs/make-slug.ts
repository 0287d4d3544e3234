import slugify from 'slugify';
import { LIMITS } from '../../../content-types/limits';

/** As much of a random id as keeps a fallback readable. */
const SHORT_ID = 8;

/** Shortens a slug, between two of its words where it can. */
const shortened = (slug: string, longest: number): string => {
  if (slug.length <= longest) return slug;
  const start = slug.slice(0, longest + 1);
  const lastHyphen = start.lastIndexOf('-');
  return lastHyphen > 0 ? start.slice(0, lastHyphen) : start.slice(0, longest);
};

/**
 * Makes a slug from a title or a name, in the way its language transliterates.
 *
 * @param locale of the entry, such as `de` or `de-AT`; `''` where it has none
 * @returns `''` where nothing in the text can be transliterated
 */
export const makeSlug = (text: string, locale: string): string => {
  // slugify knows languages, no regions, and falls back to its own table for the rest.
  const [language] = locale.split('-');
  return shortened(slugify(text, { lower: true, strict: true, locale: language }), LIMITS.line);
};

/** What stands for a title that says nothing in ASCII: `article-x8f2k1qz`. */
export const fallbackSlug = (kind: string, documentId: string): string => {
  const shortId = documentId
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, SHORT_ID);
  return shortId === '' ? kind : `${kind}-${shortId}`;
};

/** The nth of those who would like the same slug: the first has it as it is, the second `slug-2`. */
export const numberedSlug = (slug: string, number: number): string => {
  if (number === 1) return slug;
  const suffix = `-${number}`;
  return `${shortened(slug, LIMITS.line - suffix.length)}${suffix}`;
};
