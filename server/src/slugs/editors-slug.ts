import { isWellFormedSlug } from './make-slug';
import { malformedSlug } from './slug-errors';

/**
 * What an editor, or an API, gives for a slug.
 *
 * @returns the slug without spaces around it, or null where it was left empty
 * @throws ValidationError on `slug` for what is not a slug
 */
export const editorsSlug = (given: unknown): string | null => {
  if (given === undefined || given === null) return null;
  if (typeof given !== 'string') throw malformedSlug();
  const slug = given.trim();
  if (slug === '') return null;
  if (!isWellFormedSlug(slug)) throw malformedSlug();
  return slug;
};
