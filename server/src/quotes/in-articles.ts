import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { linkTable } from '../tables/link-table';
import { tableName } from '../tables/table-name';

/** Articles in all their versions by documentId, or versions of them by row id. */
export type InArticles = { documents: readonly string[] } | { rows: readonly number[] };

/**
 * Row ids of the quotes of some articles, as a selection to be put into a condition:
 * `{ id: { $in: … } }`. A condition on the relation makes Strapi join the tables from the side of the
 * quotes, and the database read every quote there is. To be called in the transaction that asks.
 */
export const quoteRowsIn = (strapi: Core.Strapi, articles: InArticles) => {
  const { db } = strapi;
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'article');
  const links = db.connection(name).select(source);
  if ('rows' in articles) return links.whereIn(target, [...articles.rows]);
  return links.whereIn(
    target,
    db
      .connection(tableName(strapi, ARTICLE_UID))
      .select('id')
      .whereIn('document_id', [...articles.documents]),
  );
};
