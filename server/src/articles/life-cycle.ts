import type { CreateDocumentMiddleware } from '../documents';

/** Takes quotes and never-published people along with their article. */
export const articleLifeCycle: CreateDocumentMiddleware = () => (_context, next) => next();
