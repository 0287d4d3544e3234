import { PERSON_UID } from '../../../content-types';
import { writtenDocument } from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';
import { keepFindable } from './kept-findables';

const WRITES = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'clone',
  'delete',
]);

/** Keeps the names and titles a person is found by, in the transaction of the write. */
export const indexedNames: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  if (context.uid !== PERSON_UID || !WRITES.has(context.action)) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const person = writtenDocument(result);
    if (person !== undefined) await keepFindable(strapi, [person]);
    return result;
  });
};
