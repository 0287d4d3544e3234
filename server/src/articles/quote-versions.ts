import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type Attribution, QUOTE_UID } from '../../../content-types';
import { localeKey } from '../locales/locale-key';

/** A row of a quote, draft or published, with all its own columns and what it is linked to. */
export interface QuoteRow {
  id: number;
  documentId: string;
  locale: string;
  text: string | null;
  attribution: Attribution | null;
  sourceKey: string | null;
  publishedAt: Date | string | null;
  updatedAt: Date | string | null;
  article: { documentId: string } | null;
  speaker: { documentId: string } | null;
  [column: string]: unknown;
}

/** A quote in one locale: what editors have, and what readers have. */
export interface QuoteVersions {
  documentId: string;
  locale: string;
  draft: QuoteRow | null;
  published: QuoteRow | null;
}

/** Finds both versions of quotes in some locales, or in all. */
export const quoteVersions = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locales?: readonly string[],
): Promise<QuoteVersions[]> => {
  if (documentIds.length === 0) return [];
  const rows: QuoteRow[] = await strapi.db.query(QUOTE_UID).findMany({
    where: {
      documentId: { $in: [...new Set(documentIds)] },
      ...(locales && { locale: { $in: locales } }),
    },
    populate: { article: { select: ['documentId'] }, speaker: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  });

  const versions = new Map<string, QuoteVersions>();
  for (const row of rows) {
    const { documentId, locale } = row;
    const key = localeKey(row);
    const quote = versions.get(key) ?? { documentId, locale, draft: null, published: null };
    versions.set(key, { ...quote, [row.publishedAt === null ? 'draft' : 'published']: row });
  }
  return [...versions.values()];
};

/**
 * Finds the quotes whose draft or published version stands in an article, in some locales.
 * The order is the article's: that of its draft, then what only the published version has.
 */
export const quotesOfArticle = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<QuoteVersions[]> => {
  if (locales.length === 0) return [];
  const articles: { locale: string; publishedAt: unknown; quotes: { documentId: string }[] }[] =
    await strapi.db.query(ARTICLE_UID).findMany({
      where: { documentId, locale: { $in: locales } },
      select: ['id', 'locale', 'publishedAt'],
      populate: { quotes: { select: ['documentId'] } },
    });
  const draftsFirst = [
    ...articles.filter((article) => article.publishedAt === null),
    ...articles.filter((article) => article.publishedAt !== null),
  ];
  const places = draftsFirst.flatMap(({ locale, quotes }) =>
    quotes.map((quote) => ({ documentId: quote.documentId, locale })),
  );
  const place = (quote: QuoteVersions) =>
    places.findIndex((at) => at.documentId === quote.documentId && at.locale === quote.locale);

  const versions = await quoteVersions(
    strapi,
    places.map((at) => at.documentId),
    locales,
  );
  return versions
    .filter((quote) => standsIn(quote.draft, documentId) || standsIn(quote.published, documentId))
    .sort((a, b) => place(a) - place(b));
};

/** Whether a version of a quote belongs to an article. */
export const standsIn = (version: QuoteRow | null, article: string): boolean =>
  version?.article?.documentId === article;

/** The first words of a quote, by which an editor knows it. */
export const excerptOf = (version: QuoteRow | null): string => {
  const text = version?.text ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
