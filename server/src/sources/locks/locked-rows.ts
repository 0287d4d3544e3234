import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import { type DocumentWrite, documentWrite, WITH_ARTICLE } from '../../document-write';
import type { CreateDocumentMiddleware } from '../../documents';
import { linkedBy } from './linked-by';
import { lockForWrite, type ToWrite } from './lock-for-write';
import { relinkedArticles } from './relinked-articles';

const toWrite = async (strapi: Core.Strapi, write: DocumentWrite): Promise<ToWrite> => {
  const { uid, action, params } = write;
  const documents = params.documentId === undefined ? [] : [params.documentId];
  return {
    documents,
    articles: [
      ...(await linkedBy(strapi, write, ARTICLE_UID, 'article')),
      ...(await relinkedArticles(strapi, uid, action, documents)),
    ],
    people: await linkedBy(strapi, write, PERSON_UID, 'authors', 'people', 'speaker'),
    quotes: await linkedBy(strapi, write, QUOTE_UID, 'quotes'),
  };
};

/**
 * Locks what a write is about before anything is read that it decides by: marking a source and
 * publishing its words would otherwise overtake each other, and publish the name.
 */
export const lockedRows: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write === null || strapi.db.dialect.client === 'sqlite') return next();
  // What is done with an article is done under the article's locks.
  if (write.params[WITH_ARTICLE] === true) return next();
  await lockForWrite(strapi, write.uid, await toWrite(strapi, write));
  return next();
};
