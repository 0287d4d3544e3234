import type { Core } from '@strapi/strapi';
import type { ArticleId } from '../../../../content-types';
import { lockDrafts } from '../../articles/lock-drafts';
import { ARTICLE_SOURCING_TABLE } from '../../tables/models';
import { wholeTransaction } from '../../tables/whole-transaction';
import { appendToLedger } from '../ledger/append-to-ledger';

interface SourcingRow {
  id: number;
  restsOnSources: boolean;
}

/** Has a clone rest on anonymous sources where its original does: so does what it says. */
export const restAsOriginal = async (
  strapi: Core.Strapi,
  original: ArticleId,
  clone: ArticleId,
  actor: number | null,
): Promise<void> => {
  const row: SourcingRow | null = await strapi.db
    .query(ARTICLE_SOURCING_TABLE)
    .findOne({ where: { articleDocumentId: original } });
  if (row?.restsOnSources) await restOnSources(strapi, clone, true, actor);
};

/**
 * Says of an article, in all its locales, whether it rests on anonymous sources.
 * @param actor - row id of an administrator; null where code does it
 */
export const restOnSources = async (
  strapi: Core.Strapi,
  documentId: ArticleId,
  restsOnSources: boolean,
  actor: number | null,
): Promise<void> =>
  wholeTransaction(strapi, async () => {
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
