import { ARTICLE_UID } from '../../../content-types';
import { documentWrite } from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';
import { articlesSharingQuotes } from '../quotes/articles-sharing-quotes';
import { isOfDraft } from './stories-in-step';
import { storiesTouched } from './stories-touched';

/**
 * A quote that an editor has moved is where readers had it until its new article is published, or
 * goes: then the story there has lost it. Asked before the life cycle of the article, which takes
 * its quotes along before Strapi writes the article itself.
 */
export const storiesOfMovedQuotes: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write?.uid !== ARTICLE_UID || isOfDraft(write)) return next();
  const { documentId } = write.params;
  const articles = documentId === undefined ? [] : await articlesSharingQuotes(strapi, documentId);
  const result = await next();
  await storiesTouched(strapi, articles);
  return result;
};
