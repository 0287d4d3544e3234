import type { Core } from '@strapi/strapi';
import type { ArticleId } from '../../../../content-types';
import { LEDGER_NOTE_TABLE } from '../../tables/models';
import { appendToLedger } from './append-to-ledger';
import { lockedHead } from './ledger-head';

/**
 * To be called when an article goes for good, last of all that takes row locks. Its ledger stays,
 * since it holds no names, and says so; the notes beside it are erased. An article of which there
 * was nothing to record gets no ledger by being deleted.
 */
export const closeLedger = async (
  strapi: Core.Strapi,
  article: ArticleId,
  actor: number | null,
): Promise<void> => {
  await strapi.db.transaction(async () => {
    if (!(await lockedHead(strapi, article))) return;
    await appendToLedger(strapi, { chain: article, action: 'deleted', actor });
    await strapi.db.query(LEDGER_NOTE_TABLE).deleteMany({ where: { chain: article } });
  });
};
