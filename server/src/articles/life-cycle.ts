import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { documentWrite, rewrite, WITH_ARTICLE, type WriteStep } from '../document-write';
import type { CreateDocumentMiddleware, DocumentMiddleware } from '../documents';
import { cloneArticle } from './clone-article';
import { deleteArticle } from './delete-article';
import { discardArticle } from './discard-article';
import { withKeptDates } from './kept-dates';
import { writeArticleOfQuote, writeQuotesOfArticle } from './moved-quotes';
import { publishArticle } from './publish-article';
import { publishQuoteAlone, removeQuoteAlone } from './quote-alone';
import { unpublishArticle } from './unpublish-article';

type Context = Parameters<DocumentMiddleware>[0];
type Next = Parameters<WriteStep>[2];

/**
 * Takes quotes, and people whom readers have never seen, along with their article; lets a quote be
 * read only where its article is; and keeps the dates that readers are told.
 */
export const articleLifeCycle: CreateDocumentMiddleware = (strapi) => (context, callNext) => {
  const write = documentWrite(context);
  const next: Next = async () => callNext();
  if (write?.uid === ARTICLE_UID) return articleWritten(strapi, context, next);
  if (write?.uid === QUOTE_UID && write.params[WITH_ARTICLE] !== true) {
    return quoteWritten(strapi, context, next);
  }
  return next();
};

const articleWritten = async (
  strapi: Core.Strapi,
  context: Context,
  next: Next,
): ReturnType<WriteStep> => {
  const write = documentWrite(context);
  switch (write?.action) {
    case 'create':
    case 'update': {
      const params = await withKeptDates(strapi, write.params);
      rewrite(context, params);
      return writeQuotesOfArticle(strapi, params, next);
    }
    case 'clone':
      return cloneArticle(strapi, write.params, (params) => rewrite(context, params), next);
    case 'publish':
      return publishArticle(strapi, write.params, next);
    case 'unpublish':
      return unpublishArticle(strapi, write.params, next);
    case 'discardDraft':
      return discardArticle(strapi, write.params, next);
    case 'delete':
      return deleteArticle(strapi, write.params, next);
    default:
      return next();
  }
};

const quoteWritten = (strapi: Core.Strapi, context: Context, next: Next): ReturnType<WriteStep> => {
  const write = documentWrite(context);
  switch (write?.action) {
    case 'update':
    case 'clone':
      return writeArticleOfQuote(strapi, write.params, next);
    case 'publish':
      return publishQuoteAlone(strapi, write.params, next);
    case 'unpublish':
    case 'delete':
      return removeQuoteAlone(strapi, write.params, next);
    default:
      return next();
  }
};
