import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import type { WriteStep } from '../document-write';
import { lockDrafts } from './lock-drafts';
import { fatesWhenDeleted } from './quote-fates';
import { quotesOfArticle, quoteVersions } from './quote-versions';
import { writeQuotes } from './quote-writes';

/**
 * Deletes an article, or some locales of it, with all versions of its quotes in those locales.
 * A quote that an editor moved from or to another article stays with that one.
 */
export const deleteArticle: WriteStep = async (strapi, params, next) => {
  const documentId = params.documentId ?? '';
  const locales = await lockDrafts(strapi, params);
  const fates = fatesWhenDeleted(await quotesOfArticle(strapi, documentId, locales), documentId);
  await writeQuotes(strapi, 'discardDraft', fates.discard);
  await writeQuotes(strapi, 'unpublish', fates.unpublish);

  // With its last locale, translations of its quotes go that were never linked to it.
  const removed = (await hasOtherLocales(strapi, documentId, locales))
    ? fates.remove
    : fatesWhenDeleted(
        await quoteVersions(
          strapi,
          fates.remove.map((quote) => quote.documentId),
        ),
        documentId,
      ).remove;
  await writeQuotes(strapi, 'delete', removed);
  return next();
};

const hasOtherLocales = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<boolean> =>
  (await strapi.db
    .query(ARTICLE_UID)
    .count({ where: { documentId, locale: { $notIn: locales } } })) > 0;
