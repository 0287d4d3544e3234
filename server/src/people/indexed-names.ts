import type { CreateDocumentMiddleware } from '../documents';

/** Keeps the table of names a person is found by. */
export const indexedNames: CreateDocumentMiddleware = () => (_context, next) => next();
