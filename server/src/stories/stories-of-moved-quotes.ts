import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { documentWrite } from '../articles/document-write';
import type { CreateDocumentMiddleware } from '../documents';
import { placedQuotes } from '../sources/marking/placed-quotes';
import { isOfDraft } from './stories-in-step';
import { storiesTouched } from './stories-touched';

/** The other articles in which readers have quotes that stand in an article. */
const articlesItTakesFrom = async (
  strapi: Core.Strapi,
  document: string | undefined,
): Promise<string[]> => {
  if (document === undefined) return [];
  const quotes = await placedQuotes(strapi, { quotes: [], articles: [document] });
  return [...new Set(quotes.flatMap(({ article }) => article ?? []))].filter(
    (article) => article !== document,
  );
};

/**
 * A quote that an editor has moved is where readers had it until its new article is published, or
 * goes: then the story there has lost it. Asked before the life cycle of the article, which takes
 * its quotes along before Strapi writes the article itself.
 */
export const storiesOfMovedQuotes: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write?.uid !== ARTICLE_UID || isOfDraft(write)) return next();
  const articles = await articlesItTakesFrom(strapi, write.params.documentId);
  const result = await next();
  await storiesTouched(strapi, articles);
  return result;
};
