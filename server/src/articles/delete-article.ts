import { lockDrafts, type WriteStep } from './document-write';
import { fatesWhenDeleted } from './quote-fates';
import { quotesOfArticle } from './quote-versions';
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
  await writeQuotes(strapi, 'delete', fates.remove);
  return next();
};
