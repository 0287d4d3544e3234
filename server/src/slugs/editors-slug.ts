/**
 * What an editor, or an API, gives for a slug, which has been checked to be one with all other fields.
 *
 * @returns the slug without spaces around it, or null where it was left empty
 */
export const editorsSlug = (given: unknown): string | null =>
  typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
