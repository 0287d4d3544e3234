import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type ArticleId, QUOTE_UID } from '../../../../content-types';
import { announceArticle } from '../../articles/announce-article';
import { datingChanges } from '../../articles/kept-dates';
import {
  type DocumentWrite,
  documentWrite,
  WITH_ARTICLE,
  type Written,
  writtenDocument,
} from '../../document-write';
import type { CreateDocumentMiddleware } from '../../documents';
import { actorOf } from '../access/actor-of';
import { reopenChanged } from '../confirming/reopen-changed';
import { restAsOriginal } from '../gate/rest-on-sources';
import { appendToLedger } from '../ledger/append-to-ledger';
import { linkedBy } from '../locks/linked-by';
import { alignFacts } from './aligned-facts';
import { forgetArticle } from './forget-article';
import { keepSources } from './kept-sources';
import { newlyMarked, type PlacedQuote } from './newly-marked';
import { type QuotesToFind, quotesInEveryVersion } from './quotes-in-every-version';

/** The quotes that a write may give to a source, take from one, or move, before it and after. */
const concerned = async (
  strapi: Core.Strapi,
  write: DocumentWrite,
): Promise<(written?: Written) => QuotesToFind> => {
  const { action, params } = write;
  if (write.uid === QUOTE_UID) {
    return (written) => {
      const before = written === undefined || action === 'delete';
      return {
        quotes: present(before ? params.documentId : writtenDocument(written)),
        articles: [],
      };
    };
  }
  const quotes = await linkedBy(strapi, write, QUOTE_UID, 'quotes');
  return (written) => ({
    quotes,
    articles: [...present(params.documentId), ...present(writtenDocument(written))],
  });
};

const present = (documentId: string | undefined): string[] =>
  documentId === undefined ? [] : [documentId];

const concernsSources = ({ uid, action, params }: DocumentWrite): boolean =>
  uid === QUOTE_UID
    ? params[WITH_ARTICLE] !== true
    : uid === ARTICLE_UID &&
      ((action !== 'create' && action !== 'update') || params.data?.quotes !== undefined);

const isMarking = ({ uid, action, params }: DocumentWrite): boolean =>
  uid === QUOTE_UID && action === 'update' && params.data?.attribution === 'anonymous';

const articlesOf = (quotes: readonly PlacedQuote[]): ArticleId[] => [
  ...new Set(quotes.flatMap(({ article }) => article ?? [])),
];

const settle = async (
  strapi: Core.Strapi,
  write: DocumentWrite,
  before: readonly PlacedQuote[],
  after: readonly PlacedQuote[],
): Promise<void> => {
  const actor = actorOf(strapi);
  const articles = articlesOf([...before, ...after]);
  if (write.uid === QUOTE_UID && after.some(({ source }) => source !== null)) {
    await alignFacts(strapi, write.params.documentId ?? after[0]?.documentId ?? '');
  }
  await keepSources(strapi, articles);
  const marked = newlyMarked(before, after);
  for (const { article, source, quotes } of marked) {
    await appendToLedger(strapi, { chain: article, action: 'marked', actor, source, quotes });
    if (isMarking(write)) await announceArticle(strapi, article);
  }
  await reopenChanged(strapi, articles, actor);
};

/** What the newsroom has noted of an article goes with it, and along to its clone. */
const followArticle = async (
  strapi: Core.Strapi,
  { action, params }: DocumentWrite,
  written: string | undefined,
): Promise<void> => {
  const article = (params.documentId ?? '') as ArticleId;
  if (action === 'delete') await forgetArticle(strapi, article);
  if (action === 'clone' && written !== undefined) {
    await restAsOriginal(strapi, article, written as ArticleId, actorOf(strapi));
  }
};

/**
 * Keeps what the plugin knows of sources in step with the quotes, whoever writes them: every source
 * has its row, marking is in the ledger, what readers are told of one source is the same in all its
 * quotes, and a confirmation does not outlive the words it was given for.
 */
export const sourcesInStep: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  if (write === null || !concernsSources(write)) return next();

  const find = await concerned(strapi, write);
  const before = await quotesInEveryVersion(strapi, find());
  const written = isMarking(write)
    ? (await datingChanges(strapi, articlesOf(before), async () => next())).result
    : await next();
  const { quotes, articles } = find(written);
  const after = await quotesInEveryVersion(strapi, {
    quotes: [...quotes, ...before.map(({ documentId }) => documentId)],
    articles,
  });
  if ([...before, ...after].some(({ source }) => source !== null) || write.action === 'publish') {
    await settle(strapi, write, before, after);
  }
  if (write.uid === ARTICLE_UID) await followArticle(strapi, write, writtenDocument(written));
  return written;
};
