import type { Core } from '@strapi/strapi';
import type { ArticleId } from '../../../../content-types';
import { lockDrafts } from '../../articles/document-write';
import { ARTICLE_SOURCING_TABLE } from '../../tables/models';
import { appendToLedger } from '../ledger/append-to-ledger';

interface SourcingRow {
  id: number;
  restsOnSources: boolean;
}

/**
 * Says of an article, in all its locales, whether it rests on anonymous sources.
 * @param actor - row id of an administrator
 */
export const restOnSources = async (
  strapi: Core.Strapi,
  documentId: ArticleId,
  restsOnSources: boolean,
  actor: number,
): Promise<void> =>
  strapi.db.transaction(async () => {
    await lockDrafts(strapi, { documentId, locale: '*' });
    const rows = strapi.db.query(ARTICLE_SOURCING_TABLE);
    const row: SourcingRow | null = await rows.findOne({
      where: { articleDocumentId: documentId },
    });
    if ((row?.restsOnSources ?? false) === restsOnSources) return;
    await (row
      ? rows.update({ where: { id: row.id }, data: { restsOnSources } })
      : rows.create({ data: { articleDocumentId: documentId, restsOnSources } }));
    await appendToLedger(strapi, {
      chain: documentId,
      action: 'restedOnSources',
      actor,
      details: { restsOnSources },
    });
  });
