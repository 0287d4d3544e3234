import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';

/** One place where a person stands: an article, and as what. */
export interface Standing {
  /** Of the article; of the quote where that has no article. */
  documentId: string;
  /** Of the article; the words of the quote where that has none. */
  title: string;
  locale: string;
  as: 'author' | 'person' | 'speaker';
}

/** More are not listed of one kind: nobody reads on, and a minister stands in thousands. */
const LISTED = 50;

interface ArticleRow {
  documentId: string;
  title: string | null;
  locale: string;
}

interface QuoteRow {
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

const inArticles = async (
  strapi: Core.Strapi,
  personId: string,
  field: 'authors' | 'people',
): Promise<Standing[]> => {
  const rows: ArticleRow[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'title', 'locale'],
    where: { ...PUBLISHED, [field]: { documentId: personId } },
    orderBy: { id: 'asc' },
    limit: LISTED,
  });
  return rows.map(({ documentId, title, locale }) => ({
    documentId,
    title: title ?? documentId,
    locale,
    as: field === 'authors' ? 'author' : 'person',
  }));
};

const asSpeaker = async (
  strapi: Core.Strapi,
  personId: string,
  where: object,
): Promise<Standing[]> => {
  const rows: QuoteRow[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['id', 'documentId', 'text', 'locale'],
    where: { $and: [where, NAMED, { speaker: { documentId: personId } }] },
    populate: { article: { select: ['id', 'documentId', 'title', 'locale'] } },
    orderBy: { id: 'asc' },
    limit: LISTED,
  });
  const standings = rows.map((row): Standing => {
    const place = row.article ?? { ...row, title: row.text };
    return {
      documentId: place.documentId,
      title: place.title ?? place.documentId,
      locale: place.locale,
      as: 'speaker',
    };
  });
  // Several quotes of one article, or both versions of one quote, are one place.
  return [...new Map(standings.map((s) => [`${s.documentId} ${s.locale}`, s])).values()];
};

/** Where readers see a person now: bylines, people written about, speakers of named quotes. */
export const liveStandings = async (strapi: Core.Strapi, personId: string): Promise<Standing[]> => [
  ...(await inArticles(strapi, personId, 'authors')),
  ...(await inArticles(strapi, personId, 'people')),
  ...(await asSpeaker(strapi, personId, PUBLISHED)),
];

/** Where a named quote, draft or published, would be left without its speaker. */
export const spokenStandings = (strapi: Core.Strapi, personId: string): Promise<Standing[]> =>
  asSpeaker(strapi, personId, {});
