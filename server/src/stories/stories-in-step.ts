import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import {
  type DocumentWrite,
  documentWrite,
  WITH_ARTICLE,
  writtenDocument,
} from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';

import { announceSelected, announceStories } from './announce-stories';
import { findLateStories } from './late-stories';
import {
  articlesOfPerson,
  articlesThatLeadTo,
  eraseMarkedStories,
  eraseStories,
  selectedStoriesChanged,
  storiesChanged,
} from './story-changes';
import { addressesOf, keepStoryRows } from './story-rows';

type Next = Parameters<ReturnType<CreateDocumentMiddleware>>[1];
type Written = Awaited<ReturnType<Next>>;

/** Whether a write of an article or a person is of a draft alone, which no story shows. */
export const isOfDraft = ({ action, params }: DocumentWrite): boolean =>
  action === 'discardDraft' ||
  action === 'clone' ||
  ((action === 'create' || action === 'update') && params.status !== 'published');

/** What an article's stories show, and where they are found, after it has been written. */
const afterArticle = async (strapi: Core.Strapi, next: Next): Promise<Written> => {
  const result = await next();
  const document = writtenDocument(result);
  if (document === undefined) return result;
  const before = await addressesOf(strapi, document);
  await keepStoryRows(strapi, [document]);
  await eraseStories(strapi, [document]);
  const articles = [document, ...(await articlesThatLeadTo(strapi, [document]))];
  await storiesChanged(strapi, articles);
  await announceStories(strapi, before, articles);
  await findLateStories(strapi, articles, () => articlesThatLeadTo(strapi, [document]));
  return result;
};

/** The articles in which a quote stands, in any version: they may be several while it moves. */
const articlesOfQuote = async (
  strapi: Core.Strapi,
  documentId: string | undefined,
): Promise<string[]> => {
  if (documentId === undefined) return [];
  const versions: { article: { documentId: string } | null }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({
      select: ['id'],
      where: { documentId },
      populate: { article: { select: ['documentId'] } },
    });
  return versions.flatMap(({ article }) => article?.documentId ?? []);
};

/** A quote may be shown at once, even where its draft alone is written: marking takes effect so. */
const aroundQuote = async (
  strapi: Core.Strapi,
  { params }: DocumentWrite,
  next: Next,
): Promise<Written> => {
  const erase = params.data?.attribution === 'anonymous' ? eraseMarkedStories : eraseStories;
  const before = await articlesOfQuote(strapi, params.documentId);
  const result = await next();
  const after = await articlesOfQuote(strapi, writtenDocument(result));
  const articles = [...new Set([...before, ...after])];
  await erase(strapi, articles);
  await storiesChanged(strapi, articles);
  await announceStories(strapi, [], articles);
  return result;
};

const afterPerson = async (strapi: Core.Strapi, next: Next): Promise<Written> => {
  const result = await next();
  const document = writtenDocument(result);
  if (document === undefined) return result;
  const articles = articlesOfPerson(strapi, document);
  await selectedStoriesChanged(strapi, articles);
  await announceSelected(strapi, articles);
  return result;
};

/**
 * Notes which stories a write has made stale, in its transaction: from the moment in which the write
 * is seen, nobody is served what was before it.
 */
export const storiesInStep: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write === null) return next();
  switch (write.uid) {
    case ARTICLE_UID:
      return isOfDraft(write) ? next() : afterArticle(strapi, next);
    case QUOTE_UID:
      // The write of its article answers for it.
      return write.params[WITH_ARTICLE] ? next() : aroundQuote(strapi, write, next);
    case PERSON_UID:
      return isOfDraft(write) ? next() : afterPerson(strapi, next);
    default:
      return next();
  }
};
