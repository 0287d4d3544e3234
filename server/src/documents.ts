import type { Core, Modules } from '@strapi/strapi';
import { articleLifeCycle } from './articles/life-cycle';
import { oneDoorToPublishing } from './articles/one-door-to-publishing';
import { wholeOrNothing } from './articles/whole-or-nothing';
import { checkedFields } from './fields/checked-fields';
import { wholeLists } from './fields/whole-lists';
import { indexedNames } from './people/indexed-names';
import { protectedPeople } from './people/protected-people';
import { recordedPublications } from './people/recorded-publications';
import { quotesInStep } from './quotes/quotes-in-step';
import { readableLocalizations } from './quotes/readable-localizations';
import { findableArticles } from './related-stories/findable-articles';
import { indexedLinks } from './related-stories/indexed-links';
import { claimedSlugs } from './slugs/claimed-slugs';
import { sourcingGate } from './sources/gate/gate';
import { lockedRows } from './sources/locks/locked-rows';
import { sourcesInStep } from './sources/marking/sources-in-step';
import { storiesInStep } from './stories/stories-in-step';
import { storiesOfMovedQuotes } from './stories/stories-of-moved-quotes';

export type DocumentMiddleware = Modules.Documents.Middleware.Middleware;

/** Makes one document middleware for an application. */
export type CreateDocumentMiddleware = (strapi: Core.Strapi) => DocumentMiddleware;

/**
 * The one list of document middlewares, outermost first. Strapi runs them in the order in which
 * they are registered, and outside the transaction of the method they wrap: `wholeOrNothing`
 * opens the one they share.
 */
const documentMiddlewares: readonly CreateDocumentMiddleware[] = [
  oneDoorToPublishing,
  wholeOrNothing,
  lockedRows,
  checkedFields,
  sourcesInStep,
  findableArticles,
  claimedSlugs,
  sourcingGate,
  protectedPeople,
  storiesOfMovedQuotes,
  articleLifeCycle,
  quotesInStep,
  indexedNames,
  recordedPublications,
  readableLocalizations,
  indexedLinks,
  storiesInStep,
  wholeLists,
];

/** Hands the list to Strapi, once, in its order. */
export const registerDocumentMiddlewares = (strapi: Core.Strapi): void => {
  for (const create of documentMiddlewares) {
    strapi.documents.use(create(strapi));
  }
};
