import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { inBodyOrder } from '../quotations';
import { linkTable } from '../tables/link-table';

/** One version of an article, whose quotes are numbered. */
export interface NumberedVersion {
  documentId: string;
  locale: string;
  status: 'draft' | 'published';
}

interface NumberedArticle {
  id: number;
  body: unknown;
  /** In the order of the link table, which is the order of `populate=quotes`. */
  quotes: { id: number; text: string | null; position: number | null }[];
}

/**
 * Numbers the quotes of a version of an article by where they stand in its body, in `position`
 * and in the order in which the article lists them. Those it cannot find keep their order, after
 * the others. Leaves `updatedAt` alone: a quote is not edited by being moved about.
 */
export const numberQuotes = async (
  strapi: Core.Strapi,
  { documentId, locale, status }: NumberedVersion,
): Promise<void> => {
  const article: NumberedArticle | null = await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id', 'body'],
    where: {
      documentId,
      locale,
      publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true },
    },
    populate: { quotes: { select: ['id', 'text', 'position'] } },
  });
  if (!article) return;

  const ordered = inBodyOrder(article.quotes, article.body);
  for (const [position, quote] of ordered.entries()) {
    if (quote.position === position) continue;
    await strapi.db.queryBuilder(QUOTE_UID).where({ id: quote.id }).update({ position }).execute();
  }

  if (ordered.every((quote, index) => quote === article.quotes[index])) return;
  const { name, source, inverseOrder } = linkTable(strapi, QUOTE_UID, 'article');
  if (!inverseOrder) return;
  for (const [index, quote] of ordered.entries()) {
    await strapi.db
      .queryBuilder(name)
      .where({ [source]: quote.id })
      .update({ [inverseOrder]: index + 1 })
      .execute();
  }
};

/** The versions of articles that versions of quotes belong to, each once. */
export const articlesOfQuotes = async (
  strapi: Core.Strapi,
  where: object,
): Promise<NumberedVersion[]> => {
  const quotes: {
    article: { documentId: string; locale: string; publishedAt: string | null } | null;
  }[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['id'],
    where,
    populate: { article: { select: ['id', 'documentId', 'locale', 'publishedAt'] } },
  });
  const articles = new Map<string, NumberedVersion>();
  for (const { article } of quotes) {
    if (!article) continue;
    const { documentId, locale } = article;
    const status = article.publishedAt === null ? 'draft' : 'published';
    articles.set(`${documentId} ${locale} ${status}`, { documentId, locale, status });
  }
  return [...articles.values()];
};
