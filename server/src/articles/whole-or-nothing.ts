import { documentWrite } from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';
import { wholeTransaction } from '../tables/whole-transaction';

/**
 * Runs a write of the three types and all it brings along in one transaction: a throw anywhere
 * leaves nothing half-written. Inside somebody's transaction it joins theirs.
 */
export const wholeOrNothing: CreateDocumentMiddleware = (strapi) => async (context, next) =>
  documentWrite(context) === null
    ? next()
    : wholeTransaction(strapi, async () => next(), context.uid);
