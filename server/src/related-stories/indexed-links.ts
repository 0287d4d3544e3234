import { ARTICLE_UID } from '../../../content-types';
import { documentWrite, whereLocale, writtenDocument } from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';
import { forgetLinks, keepLinks } from './kept-links';
import { writtenRows } from './written-rows';

/** Keeps the table of who links where, in the transaction of the write. */
export const indexedLinks: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write?.uid !== ARTICLE_UID) return next();
  const { action, params } = write;

  const result = await next();
  const documentId = writtenDocument(result);
  if (documentId === undefined) return result;
  const locales = (await whereLocale(strapi, params.locale)).locale?.$in;
  switch (action) {
    case 'create':
    case 'clone':
      await keepLinks(strapi, writtenRows(result), { forget: 'nothing' });
      break;
    case 'update':
      if (params.data?.relatedStories !== undefined) await keepLinks(strapi, writtenRows(result));
      break;
    case 'publish':
    case 'discardDraft':
      await keepLinks(strapi, writtenRows(result));
      break;
    case 'unpublish':
      await forgetLinks(strapi, [documentId], { locales, status: 'published' });
      break;
    case 'delete':
      await forgetLinks(strapi, [documentId], { locales });
      break;
  }
  return result;
};
