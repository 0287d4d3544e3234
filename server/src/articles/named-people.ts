import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import type { ToldEntry } from '../drafts/may-be-told';
import { excerptOf, type QuoteVersions } from './quote-versions';

/** Somebody whom an article or a quote names, and where. */
export interface NamedPerson {
  documentId: string;
  /** Leads an editor to the field that names them, from the entry that is published. */
  path: readonly string[];
  /** What an editor takes them out of: “the bylines”. */
  outOf: string;
  /** The same for those who may not read it. */
  unread: string;
  /** The draft that names them, and what is told of it along with them. */
  by: ToldEntry;
}

/** The people an article's drafts name themselves, in some locales: its quotes name others. */
export const peopleOfDrafts = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<NamedPerson[]> => {
  const drafts: {
    id: number;
    authors: { documentId: string }[];
    people: { documentId: string }[];
  }[] = await strapi.db.query(ARTICLE_UID).findMany({
    where: { documentId, locale: { $in: locales }, publishedAt: null },
    select: ['id'],
    populate: { authors: { select: ['documentId'] }, people: { select: ['documentId'] } },
  });
  return drafts.flatMap(({ id, authors, people }) => {
    const named =
      (field: 'authors' | 'people', place: string) =>
      (person: { documentId: string }): NamedPerson => ({
        documentId: person.documentId,
        path: [field],
        outOf: place,
        unread: place,
        by: { uid: ARTICLE_UID, id, isDraft: true, fields: [field] },
      });
    return [
      ...authors.map(named('authors', 'the bylines')),
      ...people.map(named('people', 'the people in the story')),
    ];
  });
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
      ? [
          {
            documentId: draft.speaker.documentId,
            path,
            outOf: `the quote “${excerptOf(draft)}”`,
            unread: 'a quote',
            by: {
              uid: QUOTE_UID,
              id: draft.id,
              isDraft: true,
              fields: ['text', 'attribution', 'speaker'],
            },
          },
        ]
      : [],
  );
