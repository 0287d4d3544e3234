import type { Core } from '@strapi/strapi';
import { LOCK_TABLE } from './models';

/**
 * Runs a task in a transaction that no other instance runs at the same time under the same name.
 * To be called outside a transaction. SQLite serves one process with one connection: there, the
 * transaction alone does it.
 */
export const oneAtATime = async <Result>(
  strapi: Core.Strapi,
  name: string,
  task: () => Promise<Result>,
): Promise<Result> => {
  // In a statement of its own: MariaDB's insert takes a shared lock on a row that is there, and
  // two transactions that both hold it and both want more would wait for each other.
  await strapi.db.queryBuilder(LOCK_TABLE).insert({ name }).onConflict('name').ignore().execute();

  return strapi.db.transaction(async () => {
    await strapi.db.queryBuilder(LOCK_TABLE).select(['id']).where({ name }).forUpdate().execute();
    return task();
  });
};
