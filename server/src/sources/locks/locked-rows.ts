import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import { type DocumentWrite, documentWrite, WITH_ARTICLE } from '../../articles/document-write';
import type { CreateDocumentMiddleware } from '../../documents';
import { articlesOfPerson } from './articles-of-person';
import { linkedBy } from './linked-by';
import { lockForWrite, type ToWrite } from './lock-for-write';

/**
 * The articles that Strapi links anew when the draft of a person is replaced. Other than PostgreSQL,
 * MariaDB has no lock that keeps writers of a row apart and lets links to it pass: who holds one
 * of these articles and waits for the person would wait for ever.
 */
const relinkedArticles = async (
  strapi: Core.Strapi,
  { uid, action, params: { documentId } }: DocumentWrite,
): Promise<string[]> =>
  strapi.db.dialect.client === 'mysql' &&
  uid === PERSON_UID &&
  action === 'discardDraft' &&
  documentId !== undefined
    ? articlesOfPerson(strapi, documentId)
    : [];

const toWrite = async (strapi: Core.Strapi, write: DocumentWrite): Promise<ToWrite> => {
  const { documentId } = write.params;
  return {
    documents: documentId === undefined ? [] : [documentId],
    articles: [
      ...(await linkedBy(strapi, write, ARTICLE_UID, 'article')),
      ...(await relinkedArticles(strapi, write)),
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
