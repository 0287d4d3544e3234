import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type ArticleId } from '../../../../content-types';
import { ARTICLE_SOURCING_TABLE, OVERRIDE_TABLE } from '../../tables/models';
import { actorOf } from '../access/actor-of';
import { closeLedger } from '../ledger/close-ledger';

/**
 * Takes what the newsroom has noted of an article's sourcing along when a locale of it is deleted,
 * and all of it with the last. The ledger stays, which holds no names; the notes beside it go.
 */
export const forgetArticle = async (strapi: Core.Strapi, documentId: ArticleId): Promise<void> => {
  const left: { locale: string }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({ select: ['id', 'locale'], where: { documentId } });
  const where = { articleDocumentId: documentId };
  if (left.length > 0) {
    const locale = { $notIn: [...new Set(left.map((row) => row.locale))] };
    await strapi.db.query(OVERRIDE_TABLE).deleteMany({ where: { ...where, locale } });
    return;
  }
  for (const table of [ARTICLE_SOURCING_TABLE, OVERRIDE_TABLE]) {
    await strapi.db.query(table).deleteMany({ where });
  }
  await closeLedger(strapi, documentId, actorOf(strapi));
};
