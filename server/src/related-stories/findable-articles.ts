import { ARTICLE_UID } from '../../../content-types';
import { documentWrite, type WriteParams, whereLocale, writtenDocument } from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';
import { forgetFindables, keepFindables } from './kept-findables';
import { writtenRows } from './written-rows';

const FOUND_BY = ['title', 'slug', 'section', 'standfirst'];

const changesWords = ({ data = {} }: WriteParams): boolean =>
  FOUND_BY.some((name) => data[name] !== undefined);

/**
 * Keeps the words that editors find articles by, in the transaction of the write. It stands
 * around `claimedSlugs`, which writes the slug of a clone last.
 */
export const findableArticles: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write?.uid !== ARTICLE_UID) return next();
  const { action, params } = write;

  const result = await next();
  const documentId = writtenDocument(result);
  if (documentId === undefined) return result;
  if (action === 'delete') {
    const { locale } = await whereLocale(strapi, params.locale);
    await forgetFindables(strapi, [documentId], locale?.$in);
  } else if (
    action === 'create' ||
    action === 'clone' ||
    action === 'discardDraft' ||
    (action === 'update' && changesWords(params))
  ) {
    await keepFindables(strapi, { id: { $in: writtenRows(result) } });
  }
  return result;
};
