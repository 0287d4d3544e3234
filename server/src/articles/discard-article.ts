import type { WriteStep } from '../document-write';
import { lockDrafts } from './lock-drafts';
import { fatesWhenDiscarded } from './quote-fates';
import { quotesOfArticle } from './quote-versions';
import { writeQuotes } from './quote-writes';

/**
 * Gives editors of an article what readers have, its quotes included: edited ones revert, added
 * ones go, those taken out or moved away come back. Quotes first: then Strapi finds the drafts that
 * the article's new draft is linked to, and keeps their order.
 */
export const discardArticle: WriteStep = async (strapi, params, next) => {
  const documentId = params.documentId ?? '';
  const locales = await lockDrafts(strapi, params);
  const fates = fatesWhenDiscarded(await quotesOfArticle(strapi, documentId, locales), documentId);
  await writeQuotes(strapi, 'delete', fates.remove);
  await writeQuotes(strapi, 'discardDraft', fates.discard);
  return next();
};
