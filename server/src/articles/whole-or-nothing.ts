import type { CreateDocumentMiddleware } from '../documents';
import { documentWrite } from './document-write';

/**
 * Runs a write of the three types and all it brings along in one transaction: a throw anywhere
 * leaves nothing half-written. Inside somebody's transaction it joins theirs.
 *
 * A deadlock is not tried again here. What follows in the chain cannot be run twice (Strapi counts
 * its middlewares on as they are called), and a caller's own transaction is lost with the deadlock.
 */
export const wholeOrNothing: CreateDocumentMiddleware = (strapi) => async (context, next) =>
  documentWrite(context) === null ? next() : strapi.db.transaction(async () => next());
