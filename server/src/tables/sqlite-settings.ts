import type { Core } from '@strapi/strapi';

/**
 * What is deleted is overwritten, so that no erased source lingers in free pages of the file;
 * and readers do not wait for a writer.
 */
const PRAGMAS = ['pragma secure_delete = on', 'pragma journal_mode = wal'];

/**
 * Sets the pragmas on every connection to an SQLite database, those opened later included: they
 * hold for one connection, and a pool replaces a connection that failed. Does nothing on other
 * databases. To be called before the first query.
 */
export const applySqliteSettings = (strapi: Core.Strapi): void => {
  const { db } = strapi;
  if (db.dialect.client !== 'sqlite') return;

  const initialize = db.dialect.initialize.bind(db.dialect);
  db.dialect.initialize = async (nativeConnection) => {
    await initialize(nativeConnection);
    for (const pragma of PRAGMAS) {
      await db.connection.raw(pragma).connection(nativeConnection);
    }
  };
};
