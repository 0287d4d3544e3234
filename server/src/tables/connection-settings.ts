import type { Core } from '@strapi/strapi';

/** What each database is told on every connection. */
const SETTINGS: Record<string, readonly string[]> = {
  // What is deleted is overwritten, so that no erased source lingers in free pages of the file;
  // and readers do not wait for a writer.
  sqlite: ['pragma secure_delete = on', 'pragma journal_mode = wal'],
  // As PostgreSQL has it. By default a transaction goes on reading what was there when it read
  // first, even after it has waited for a lock: a publish that waited for a source to be marked
  // would publish the name.
  mysql: ['set session transaction isolation level read committed'],
};

/**
 * Sets them on every connection, those opened later included: they hold for one connection, and
 * a pool opens new ones. To be called before the first query.
 */
export const applyConnectionSettings = (strapi: Core.Strapi): void => {
  const { db } = strapi;
  const settings = SETTINGS[db.dialect.client] ?? [];
  if (settings.length === 0) return;

  const initialize = db.dialect.initialize.bind(db.dialect);
  db.dialect.initialize = async (nativeConnection) => {
    await initialize(nativeConnection);
    for (const setting of settings) {
      await db.connection.raw(setting).connection(nativeConnection);
    }
  };
};
