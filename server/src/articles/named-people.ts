import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { excerptOf, type QuoteVersions } from './quote-versions';

/** Somebody whom an article or a quote names, and where. */
export interface NamedPerson {
  documentId: string;
  /** Leads an editor to the field that names them, from the entry that is published. */
  path: readonly string[];
  /** What an editor takes them out of: “the bylines”. */
  outOf: string;
}

/** The people an article's drafts name themselves, in some locales: its quotes name others. */
export const peopleOfDrafts = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<NamedPerson[]> => {
  const drafts: { authors: { documentId: string }[]; people: { documentId: string }[] }[] =
    await strapi.db.query(ARTICLE_UID).findMany({
      where: { documentId, locale: { $in: locales }, publishedAt: null },
      select: ['id'],
      populate: { authors: { select: ['documentId'] }, people: { select: ['documentId'] } },
    });
  return drafts.flatMap(({ authors, people }) => [
    ...authors.map((person) => named(person.documentId, ['authors'], 'the bylines')),
    ...people.map((person) => named(person.documentId, ['people'], 'the people in the story')),
  ]);
};

/**
 * The speakers of named quotes; whoever is linked to another quote is nobody's business.
 * @param path to the speaker, from the entry that is published
 */
export const speakersOf = (
  quotes: readonly QuoteVersions[],
  path: readonly string[],
): NamedPerson[] =>
  quotes.flatMap(({ draft }) =>
    draft?.attribution === 'named' && draft.speaker !== null
      ? [named(draft.speaker.documentId, path, `the quote “${excerptOf(draft)}”`)]
      : [],
  );

const named = (documentId: string, path: readonly string[], outOf: string): NamedPerson => ({
  documentId,
  path,
  outOf,
});
