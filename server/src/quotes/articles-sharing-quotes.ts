import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { linkTable } from '../tables/link-table';
import { tableName } from '../tables/table-name';

/**
 * The other articles that have a quote of an article in one of its versions: readers may have it
 * where its draft is not. By documentId. The ids come first: asked in one statement, a database
 * reads every quote there is.
 */
export const articlesSharingQuotes = async (
  strapi: Core.Strapi,
  article: string,
): Promise<string[]> => {
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'article');
  return strapi.db.transaction(async ({ trx }) => {
    const inArticles = () =>
      trx(`${tableName(strapi, QUOTE_UID)} as q`)
        .join(`${name} as l`, `l.${source}`, 'q.id')
        .join(`${tableName(strapi, ARTICLE_UID)} as a`, 'a.id', `l.${target}`);
    const quotes: { id: string }[] = await inArticles()
      .where('a.document_id', article)
      .distinct({ id: 'q.document_id' });
    if (quotes.length === 0) return [];
    const found: { id: string }[] = await inArticles()
      .whereIn(
        'q.document_id',
        quotes.map(({ id }) => id),
      )
      .whereNot('a.document_id', article)
      .distinct({ id: 'a.document_id' });
    return found.map(({ id }) => id);
  });
};
