import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { type WriteParams, whereLocale } from '../document-write';

/** The locales that an article's draft has among those a write is about, locked until it is done. */
export const lockDrafts = async (
  strapi: Core.Strapi,
  { documentId, locale }: WriteParams,
): Promise<string[]> => {
  const rows = await strapi.db
    .queryBuilder(ARTICLE_UID)
    .select(['id', 'locale'])
    .where({ documentId, publishedAt: null, ...(await whereLocale(strapi, locale)) })
    .orderBy('id')
    .forUpdate()
    .execute<{ locale: string }[]>();
  return rows.map((row) => row.locale);
};
