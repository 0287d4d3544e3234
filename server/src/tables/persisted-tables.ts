import type { Core } from '@strapi/strapi';
import { isNewsdeskUid } from '../../../content-types';
import { oneAtATime } from './one-at-a-time';

/** An entry of Strapi's list of tables that a schema change must not drop. */
type PersistedTable = string | { name: string };

const TABLE_PREFIX = 'newsdesk_';

const nameOf = (table: PersistedTable): string => (typeof table === 'string' ? table : table.name);

/** Every table of the plugin: of its content types, their relations, and its own models. */
const ownTableNames = (strapi: Core.Strapi): string[] => {
  const names = new Set<string>();
  for (const model of strapi.db.metadata.values()) {
    if (!isNewsdeskUid(model.uid) && !model.uid.startsWith('newsdesk::')) continue;
    names.add(model.tableName);
    for (const attribute of Object.values(model.attributes)) {
      if ('joinTable' in attribute && attribute.joinTable) names.add(attribute.joinTable.name);
    }
  }
  // The links of a media field stand in a table of the upload plugin's.
  return [...names].filter((name) => name.startsWith(TABLE_PREFIX));
};

/**
 * Puts every table of the plugin on the list of those that Strapi keeps when it boots without
 * the plugin: it drops all others (strapi/strapi#13357). Entries of others stay as they are.
 */
export const persistTables = (strapi: Core.Strapi): Promise<void> =>
  oneAtATime(strapi, 'persisted tables', async () => {
    const store = strapi.store({ type: 'core' });
    const persisted = ((await store.get({ key: 'persisted_tables' })) ?? []) as PersistedTable[];
    const known = new Set(persisted.map(nameOf));
    const missing = ownTableNames(strapi).filter((name) => !known.has(name));
    if (missing.length === 0) return;

    await store.set({
      key: 'persisted_tables',
      value: [...persisted, ...missing.map((name) => ({ name }))],
    });
  });
