import type { Core, Modules } from '@strapi/strapi';
import { articleLifeCycle } from './articles/life-cycle';
import { oneDoorToPublishing } from './articles/one-door-to-publishing';
import { wholeOrNothing } from './articles/whole-or-nothing';
import { checkedFields } from './fields/checked-fields';
import { indexedNames } from './people/indexed-names';
import { protectedPeople } from './people/protected-people';
import { quotesInStep } from './quotes/quotes-in-step';
import { readableLocalizations } from './quotes/readable-localizations';
import { claimedSlugs } from './slugs/claimed-slugs';

export type DocumentMiddleware = Modules.Documents.Middleware.Middleware;

/** Makes one document middleware for an application. */
export type CreateDocumentMiddleware = (strapi: Core.Strapi) => DocumentMiddleware;

/**
 * The one list of document middlewares, outermost first. Strapi runs them in the order in which
 * they are registered, and outside the transaction of the method they wrap: `wholeOrNothing`
 * opens the one they share.
 */
export const documentMiddlewares: readonly CreateDocumentMiddleware[] = [
  oneDoorToPublishing,
  wholeOrNothing,
  checkedFields,
  // sources: marking, and the row locks that publishing shares with it
  claimedSlugs,
  // sources: the gate
  protectedPeople,
  articleLifeCycle,
  quotesInStep,
  indexedNames,
  readableLocalizations,
  // related stories: the table of who links here
  // stories: what a write makes stale
];

/** Hands the list to Strapi, once, in its order. */
export const registerDocumentMiddlewares = (strapi: Core.Strapi): void => {
  for (const create of documentMiddlewares) {
    strapi.documents.use(create(strapi));
  }
};
