import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../../content-types';
import { settleQuotes } from '../../quotes/speaker-rule';
import { inBatches } from '../../tables/in-batches';
import { linkTable } from '../../tables/link-table';
import { SOURCE_TABLE } from '../../tables/models';
import { tableName } from '../../tables/table-name';
import { keepSources } from './kept-sources';

/** Articles, or quotes, made right in one transaction. */
const BATCH = 500;

/** Quotes of sources that have no key yet, which an import can bring. */
const withoutKey = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows: { documentId: string }[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['documentId'],
    where: { attribution: 'anonymous', sourceKey: { $null: true } },
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

/** Articles with a source that has no row, or with a row of a source that no quote has. */
export const findSourcesOutOfStep = async (strapi: Core.Strapi): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const quotes = tableName(strapi, QUOTE_UID);
    const articles = tableName(strapi, ARTICLE_UID);
    const sources = tableName(strapi, SOURCE_TABLE);
    const link = linkTable(strapi, QUOTE_UID, 'article');
    const joined = () =>
      trx(`${quotes} as q`)
        .join(`${link.name} as l`, `l.${link.source}`, 'q.id')
        .join(`${articles} as a`, 'a.id', `l.${link.target}`)
        .where('q.attribution', 'anonymous')
        .whereNotNull('q.source_key');
    const missing: { id: string }[] = await joined()
      .whereNotExists(
        trx(`${sources} as s`)
          .whereRaw('?? = ??', ['s.source_key', 'q.source_key'])
          .whereRaw('?? = ??', ['s.article_document_id', 'a.document_id'])
          .select('s.id'),
      )
      .distinct('a.document_id as id');
    const gone: { id: string }[] = await trx(`${sources} as s`)
      .whereNotExists(
        joined()
          .whereRaw('?? = ??', ['q.source_key', 's.source_key'])
          .whereRaw('?? = ??', ['a.document_id', 's.article_document_id'])
          .select('q.id'),
      )
      .distinct('s.article_document_id as id');
    return [...missing, ...gone].map(({ id }) => id);
  });

/**
 * Gives every source of every article its row, and takes away rows of none: what the middlewares
 * keep, for what came in past them. Indexed look-ups alone where there is nothing to do.
 *
 * @returns documentIds of the articles that were made right
 */
export const mendSources = async (strapi: Core.Strapi): Promise<string[]> => {
  for (const batch of inBatches(await withoutKey(strapi), BATCH)) {
    await strapi.db.transaction(() => settleQuotes(strapi, batch));
  }
  const articles = await findSourcesOutOfStep(strapi);
  for (const batch of inBatches(articles, BATCH)) {
    await strapi.db.transaction(() => keepSources(strapi, batch));
  }
  return articles;
};
