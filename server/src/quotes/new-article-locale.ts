import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { defaultLocale } from '../locales/default-locale';
import { linkTable } from '../tables/link-table';
import { leavesAsIs } from './leads-somewhere';
import { SHARED_ARTICLE_FIELDS } from './shared-fields';

type ArticleData = Record<string, unknown>;

interface ArticleDraft {
  id: number;
  documentId: string;
  locale: string;
  authors: { documentId: string }[];
  people: { documentId: string }[];
  cover: { id: number } | null;
  quotes: { documentId: string }[];
  /** The fields of `SHARED_ARTICLE_FIELDS`. */
  [shared: string]: unknown;
}

/**
 * The draft that a new locale of an article is made from: of the default locale, else of any.
 * None where the article does not exist yet, or has a draft in that locale already.
 */
export const draftToTranslate = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<ArticleDraft | null> => {
  const drafts: ArticleDraft[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', ...SHARED_ARTICLE_FIELDS],
    where: { documentId, publishedAt: null },
    orderBy: { id: 'asc' },
  });
  if (drafts.some((draft) => draft.locale === locale)) return null;
  const preferred = await defaultLocale(strapi);
  const source = drafts.find((draft) => draft.locale === preferred) ?? drafts[0];
  if (!source) return null;
  return strapi.db.query(ARTICLE_UID).findOne({
    where: { id: source.id },
    populate: {
      authors: { select: ['id', 'documentId'] },
      people: { select: ['id', 'documentId'] },
      quotes: { select: ['id', 'documentId'] },
      cover: { select: ['id'] },
    },
  });
};

/**
 * What a new locale of an article starts with: bylines, people, cover and what is the same in all
 * locales, unless it brings its own. Strapi copies no relations to a new locale
 * (strapi/strapi#22851).
 */
export const filledFromDraft = (data: ArticleData, source: ArticleDraft): ArticleData => {
  const filled = { ...data };
  for (const field of SHARED_ARTICLE_FIELDS) filled[field] ??= source[field];
  filled.cover ??= source.cover?.id ?? null;
  for (const relation of ['authors', 'people'] as const) {
    if (leavesAsIs(data[relation])) {
      filled[relation] = { set: source[relation].map(({ documentId }) => ({ documentId })) };
    }
  }
  return filled;
};

/**
 * Brings quotes that were translated before their article into its new locale. They stand there
 * in the order of the article they come from.
 */
export const adoptTranslatedQuotes = async (
  strapi: Core.Strapi,
  source: ArticleDraft,
  locale: string,
): Promise<void> => {
  const article: { id: number } | null = await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id'],
    where: { documentId: source.documentId, locale, publishedAt: null },
  });
  const ids = source.quotes.map(({ documentId }) => documentId);
  if (!article || ids.length === 0) return;
  const translated: { id: number; documentId: string; article: object | null }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({
      select: ['id', 'documentId'],
      where: { documentId: { $in: ids }, locale, publishedAt: null },
      populate: { article: { select: ['id'] } },
    });
  const orphans = translated.filter((quote) => quote.article === null);
  if (orphans.length === 0) return;
  const table = linkTable(strapi, QUOTE_UID, 'article');
  await strapi.db
    .queryBuilder(table.name)
    .insert(
      orphans.map(({ id, documentId }) => ({
        [table.source]: id,
        [table.target]: article.id,
        ...(table.inverseOrder ? { [table.inverseOrder]: ids.indexOf(documentId) + 1 } : {}),
      })),
    )
    .execute();
};
