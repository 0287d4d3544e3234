import type { WriteStep } from '../document-write';
import { lockDrafts } from './lock-drafts';
import { quotesOfArticle, standsIn } from './quote-versions';
import { writeQuotes } from './quote-writes';

/** Takes an article from readers, in some locales, with the quotes they have of it. */
export const unpublishArticle: WriteStep = async (strapi, params, next) => {
  const documentId = params.documentId ?? '';
  const locales = await lockDrafts(strapi, params);
  const quotes = await quotesOfArticle(strapi, documentId, locales);
  await writeQuotes(
    strapi,
    'unpublish',
    quotes.filter((quote) => standsIn(quote.published, documentId)),
  );
  return next();
};
