import type { CreateDocumentMiddleware } from '../documents';

/** Keeps what is the same in all locales of a quote the same, and its position. */
export const quotesInStep: CreateDocumentMiddleware = () => (_context, next) => next();
