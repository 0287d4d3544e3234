import { tmpdir } from 'node:os';
import { Database } from '@strapi/database';
import type { TestDatabase } from './database';

/** Opens a database beside the applications that use it. */
const openDatabase = (database: TestDatabase): Database =>
  new Database({
    // A copy: the database layer resolves file names in place.
    connection: structuredClone(database.connection) as ConstructorParameters<
      typeof Database
    >[0]['connection'],
    settings: { migrations: { dir: tmpdir() } },
  });

/** Lets one file of SQLite go before an application opens it, and any server's connections. */
export const withDatabase = async <Result>(
  database: TestDatabase,
  task: (db: Database) => Promise<Result>,
): Promise<Result> => {
  const db = openDatabase(database);
  try {
    return await task(db);
  } finally {
    await db.destroy();
  }
};
