import type { Core } from '@strapi/strapi';
import { isNewsdeskUid } from '../../../../content-types';
import type { WriteAction } from '../../document-write';
import { wholeTransaction } from '../../tables/whole-transaction';
import { lockForWrite } from './lock-for-write';
import { relinkedArticles } from './relinked-articles';

type Many = (documentIds: string[], uid: string, ...rest: unknown[]) => Promise<unknown>;

/** The part of the content manager's document manager that writes several documents at once. */
export interface BulkManager {
  publishMany: (uid: string, documentIds: string[], ...rest: unknown[]) => Promise<unknown>;
  unpublishMany: Many;
  deleteMany: Many;
}

/**
 * Locks all that a bulk action is about before its first document is written. Strapi writes them
 * all in one transaction, each with the locks it asks for itself. Each is written once: Strapi writes
 * one that is named twice twice at the same time, and leaves two published versions of it.
 */
export const bulkLocks = <Manager extends BulkManager>(
  strapi: Core.Strapi,
  manager: Manager,
): Manager => {
  const locking = (
    action: WriteAction,
    uid: string,
    named: string[],
    write: (documents: string[]) => Promise<unknown>,
  ): Promise<unknown> => {
    if (!isNewsdeskUid(uid)) return write(named);
    const documents = [...new Set(named)];
    const locked = async () => {
      const articles = await relinkedArticles(strapi, uid, action, documents);
      await lockForWrite(strapi, uid, { documents, articles });
      return write(documents);
    };
    return wholeTransaction(strapi, locked, uid);
  };
  return {
    ...manager,
    publishMany: (uid, ids, ...rest) =>
      locking('publish', uid, ids, (each) => manager.publishMany(uid, each, ...rest)),
    unpublishMany: (ids, uid, ...rest) =>
      locking('unpublish', uid, ids, (each) => manager.unpublishMany(each, uid, ...rest)),
    deleteMany: (ids, uid, ...rest) =>
      locking('delete', uid, ids, (each) => manager.deleteMany(each, uid, ...rest)),
  };
};
