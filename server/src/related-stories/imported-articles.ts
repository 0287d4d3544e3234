import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { FINDABLE_ARTICLE_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';

/**
 * The articles, by documentId, that came in or went past the Document Service: with a draft that
 * is not known by its row id, or known by one that is not there. A data transfer gives every
 * version a new one. Sees nothing of what was changed in its place. Two look-ups in indexes.
 */
export const importedArticles = async (strapi: Core.Strapi): Promise<string[]> => {
  const articles = tableName(strapi, ARTICLE_UID);
  const findables = tableName(strapi, FINDABLE_ARTICLE_TABLE);
  return strapi.db.transaction(async ({ trx }) => {
    const unknown = await trx(`${articles} as a`)
      .distinct('a.document_id as id')
      .whereNull('a.published_at')
      .whereNotExists(
        trx(`${findables} as f`).whereRaw('?? = ??', ['f.article_id', 'a.id']).select('f.id'),
      );
    const gone = await trx(`${findables} as f`)
      .distinct('f.article_document_id as id')
      .whereNotExists(
        trx(`${articles} as a`).whereRaw('?? = ??', ['a.id', 'f.article_id']).select('a.id'),
      );
    return [...new Set([...unknown, ...gone].map(({ id }: { id: string }) => id))];
  });
};
