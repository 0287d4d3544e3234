import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../../content-types';
import { linkTable } from '../../tables/link-table';
import { tableName } from '../../tables/table-name';

/**
 * Who wrote articles, as the house means it where authors may not confirm their sources: the
 * administrators who created a draft of the article, in any language, or of any of its quotes. In
 * any language, since a source is confirmed for all of them at once. What code or the content API
 * created was written by nobody here. One statement for many as for one.
 *
 * @returns what gives the row ids of those who wrote an article
 */
export const writersOf = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<(article: string) => number[]> => {
  if (articles.length === 0) return () => [];
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'article');
  const documents = [...new Set(articles)];
  const found: { article: string; writer: number }[] = await strapi.db.transaction(
    async ({ trx }) =>
      trx(`${tableName(strapi, ARTICLE_UID)} as a`)
        .whereIn('a.document_id', documents)
        .whereNull('a.published_at')
        .whereNotNull('a.created_by_id')
        .select({ article: 'a.document_id', writer: 'a.created_by_id' })
        .union(
          trx(`${tableName(strapi, QUOTE_UID)} as q`)
            .join(`${name} as l`, `l.${source}`, 'q.id')
            .join(`${tableName(strapi, ARTICLE_UID)} as a`, 'a.id', `l.${target}`)
            .whereIn('a.document_id', documents)
            .whereNull('q.published_at')
            .whereNotNull('q.created_by_id')
            .select({ article: 'a.document_id', writer: 'q.created_by_id' }),
        ),
  );
  const writers = new Map<string, Set<number>>();
  for (const { article, writer } of found) {
    writers.set(article, (writers.get(article) ?? new Set()).add(writer));
  }
  return (article) => [...(writers.get(article) ?? [])];
};
