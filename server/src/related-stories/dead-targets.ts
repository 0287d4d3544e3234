import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { RELATED_LINK_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';

/** An entry of a draft's list whose article was deleted. */
export interface DeadTarget {
  /** documentId of the article whose list it is. */
  article: string;
  locale: string;
  /** Its place in the list. */
  position: number;
}

/** The entries of some articles' drafts that lead to an article which is nowhere any more. */
export const deadTargets = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<DeadTarget[]> => {
  if (articles.length === 0) return [];
  const table = tableName(strapi, ARTICLE_UID);
  const links = tableName(strapi, RELATED_LINK_TABLE);
  return strapi.db.transaction(({ trx }) =>
    trx(`${links} as l`)
      .whereIn('l.source_document_id', [...articles])
      .where('l.status', 'draft')
      .whereNotNull('l.target_document_id')
      .whereNotExists(
        trx(`${table} as target`)
          .whereRaw('?? = ??', ['target.document_id', 'l.target_document_id'])
          .select('target.id'),
      )
      .orderBy(['l.source_document_id', 'l.locale', 'l.position'])
      .select({ article: 'l.source_document_id', locale: 'l.locale', position: 'l.position' }),
  );
};
