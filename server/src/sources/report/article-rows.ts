import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../../content-types';
import { writersOf } from '../confirming/who-wrote';
import {
  draftQuotes,
  type QuoteKeys,
  type QuoteRow,
  quoteRowsOf,
  quotesWith,
  type SharedAnew,
} from './quote-rows';
import type { ArticleKey, ReportedVersion } from './reported-version';
import { sourcingRowsOf } from './sourcing-rows';

interface ArticleRow extends ArticleKey {
  title: string | null;
  body: unknown;
  datePublished: Date | string | null;
  relatedStories: unknown;
  authors: object[];
}

const isSame = (a: ArticleKey, b: ArticleKey): boolean =>
  a.documentId === b.documentId && a.locale === b.locale;

const isIn = (row: QuoteRow, article: ArticleKey): boolean =>
  row.locale === article.locale && row.article?.documentId === article.documentId;

type QuotesOf = (rows: readonly QuoteRow[]) => ReportedVersion['quotes'];

const load = async (
  strapi: Core.Strapi,
  wanted: readonly ArticleKey[],
  publishedAt: object | null,
  quotesOf: QuotesOf,
): Promise<ReportedVersion[]> => {
  if (wanted.length === 0) return [];
  const documentIds = [...new Set(wanted.map(({ documentId }) => documentId))];
  const locales = [...new Set(wanted.map(({ locale }) => locale))];
  const found: ArticleRow[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'title', 'body', 'datePublished', 'relatedStories'],
    where: { documentId: { $in: documentIds }, locale: { $in: locales }, publishedAt },
    populate: { authors: { select: ['id'] } },
  });
  const rows = await quoteRowsOf(strapi, documentIds, locales);
  const sourcing = await sourcingRowsOf(strapi, documentIds);
  const writers = await writersOf(strapi, documentIds);

  return wanted.flatMap((key) => {
    const row = found.find((each) => isSame(each, key));
    if (row === undefined) return [];
    return [
      {
        ...row,
        authors: row.authors.length,
        writers: writers(key.documentId),
        quotes: quotesOf(rows.filter((each) => isIn(each, key))),
        sourcing: sourcing(key),
      },
    ];
  });
};

/**
 * Drafts of articles with their quotes and what the newsroom has noted of their sources. As many
 * rounds to the database for fifty as for one. What is not there is left out.
 */
export const draftsOf = (
  strapi: Core.Strapi,
  wanted: readonly ArticleKey[],
): Promise<ReportedVersion[]> => load(strapi, wanted, null, draftQuotes);

/**
 * Published articles as readers will have them when quotes are published: their drafts instead, and
 * what changes of those that are published in another locale.
 */
export const publishedWithQuotes = (
  strapi: Core.Strapi,
  wanted: readonly ArticleKey[],
  quotes: QuoteKeys,
  shared: SharedAnew,
): Promise<ReportedVersion[]> =>
  load(strapi, wanted, { $notNull: true }, (rows) => quotesWith(rows, quotes, shared));
