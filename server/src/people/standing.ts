import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { mayBeTold, type ToldEntry } from '../drafts/may-be-told';

/** One place where a person stands: an article, and as what. */
export interface Standing {
  /** Of the article; of the quote where that has no article. */
  documentId: string;
  /** Of the article; the words of the quote where that has none. */
  title: string;
  locale: string;
  as: 'author' | 'person' | 'speaker';
}

/** A place, and the entries that tell of it. */
interface Found {
  standing: Standing;
  by: readonly ToldEntry[];
}

/** The places where a person stands: those that whoever asks may be told of, and whether there are others. */
export interface Standings {
  told: Standing[];
  untold: boolean;
}

/** More are not listed of one kind: nobody reads on, and a minister stands in thousands. */
const LISTED = 50;

interface ArticleRow {
  id: number;
  publishedAt: unknown;
  documentId: string;
  title: string | null;
  locale: string;
}

interface QuoteRow {
  id: number;
  publishedAt: unknown;
  documentId: string;
  text: string | null;
  locale: string;
  article: ArticleRow | null;
}

const PUBLISHED = { publishedAt: { $notNull: true } };

/**
 * An anonymous quote has no speaker. Should one ever have, nothing here may tell: it counts as if
 * it had none.
 */
const NAMED = { $or: [{ attribution: { $ne: 'anonymous' } }, { attribution: { $null: true } }] };

const entryOf = (
  uid: ToldEntry['uid'],
  { id, publishedAt }: { id: number; publishedAt: unknown },
  fields: readonly string[],
): ToldEntry => ({ uid, id, isDraft: publishedAt === null, fields });

const inArticles = async (
  strapi: Core.Strapi,
  personId: string,
  field: 'authors' | 'people',
): Promise<Found[]> => {
  const rows: ArticleRow[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'publishedAt', 'documentId', 'title', 'locale'],
    where: { ...PUBLISHED, [field]: { documentId: personId } },
    orderBy: { id: 'asc' },
    limit: LISTED,
  });
  return rows.map((row) => ({
    standing: {
      documentId: row.documentId,
      title: row.title ?? row.documentId,
      locale: row.locale,
      as: field === 'authors' ? 'author' : 'person',
    },
    by: [entryOf(ARTICLE_UID, row, ['title', field])],
  }));
};

const asSpeaker = async (
  strapi: Core.Strapi,
  personId: string,
  where: object,
): Promise<Found[]> => {
  const rows: QuoteRow[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['id', 'publishedAt', 'documentId', 'text', 'locale'],
    where: { $and: [where, NAMED, { speaker: { documentId: personId } }] },
    populate: { article: { select: ['id', 'publishedAt', 'documentId', 'title', 'locale'] } },
    orderBy: { id: 'asc' },
    limit: LISTED,
  });
  return rows.map((row) => {
    const place = row.article ?? { ...row, title: row.text };
    return {
      standing: {
        documentId: place.documentId,
        title: place.title ?? place.documentId,
        locale: place.locale,
        as: 'speaker',
      },
      by: [
        entryOf(QUOTE_UID, row, ['text', 'attribution', 'speaker', 'article']),
        ...(row.article ? [entryOf(ARTICLE_UID, row.article, ['title'])] : []),
      ],
    };
  });
};

/** Several quotes of one article, or both versions of one quote, are one place. */
const placesOf = (found: readonly Found[]): Standing[] => [
  ...new Map(
    found.map(({ standing }) => [
      `${standing.documentId} ${standing.locale} ${standing.as}`,
      standing,
    ]),
  ).values(),
];

/** The speaker of a draft is not told to those for whom readers' source is still anonymous. */
const standingsOf = async (strapi: Core.Strapi, found: readonly Found[]): Promise<Standings> => {
  const told = await mayBeTold(
    strapi,
    found.flatMap(({ by }) => by),
  );
  const open = found.filter(({ by }) => by.every(told));
  return { told: placesOf(open), untold: open.length < found.length };
};

/** Where readers see a person now: bylines, people written about, speakers of named quotes. */
export const liveStandings = async (strapi: Core.Strapi, personId: string): Promise<Standings> =>
  standingsOf(strapi, [
    ...(await inArticles(strapi, personId, 'authors')),
    ...(await inArticles(strapi, personId, 'people')),
    ...(await asSpeaker(strapi, personId, PUBLISHED)),
  ]);

/** Where a named quote, draft or published, would be left without its speaker. */
export const spokenStandings = async (strapi: Core.Strapi, personId: string): Promise<Standings> =>
  standingsOf(strapi, await asSpeaker(strapi, personId, {}));
