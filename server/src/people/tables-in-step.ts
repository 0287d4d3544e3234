import type { Core } from '@strapi/strapi';
import { PERSON_UID, PLUGIN_ID } from '../../../content-types';
import { version } from '../../../package.json';
import { inBatches } from '../tables/in-batches';
import { PERSON_NAME_TABLE, PERSON_PUBLICATION_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { batchesOfPeople } from './batches-of-people';
import { keepFindableBesideEditors } from './kept-findables';
import { keepPublications } from './kept-publications';

/** People who are made right in one transaction. */
const BATCH = 500;

/** A table about people, and what an indexed look-up finds missing or outlived in it. */
interface TableOfPeople {
  table: string;
  /** The column of a version that is filled where its person has a row in the table. */
  column: 'name' | 'published_at';
  /** By which a row is known to be of people as they are: that they are there, or that version. */
  by: 'person' | 'version';
  /** Makes the rows of these people right, in a transaction. */
  keep: (strapi: Core.Strapi, personIds: readonly string[]) => Promise<void>;
}

const TABLES: readonly TableOfPeople[] = [
  { table: PERSON_NAME_TABLE, column: 'name', by: 'version', keep: keepFindableBesideEditors },
  { table: PERSON_WORD_TABLE, column: 'name', by: 'version', keep: keepFindableBesideEditors },
  {
    table: PERSON_PUBLICATION_TABLE,
    column: 'published_at',
    by: 'person',
    keep: async (strapi, personIds) => {
      await strapi.db.transaction(() => keepPublications(strapi, personIds));
    },
  },
];

/** People who ought to be in the table and are not, and those of whom it has rows of former versions. */
const outOfStep = async (
  strapi: Core.Strapi,
  { table, column, by }: TableOfPeople,
): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const people = tableName(strapi, PERSON_UID);
    const held = tableName(strapi, table);
    const missing = await trx(`${people} as p`)
      .distinct('p.document_id as id')
      .whereNotNull(`p.${column}`)
      .whereNotExists(
        trx(`${held} as h`)
          .whereRaw('?? = ??', ['h.person_document_id', 'p.document_id'])
          .select('h.id'),
      );
    const itself = trx(`${people} as p`)
      .whereRaw('?? = ??', ['p.document_id', 'h.person_document_id'])
      .select('p.id');
    if (by === 'version') itself.whereRaw('?? = ??', ['p.id', 'h.version_id']);
    const outlived = await trx(`${held} as h`)
      .distinct('h.person_document_id as id')
      .whereNotExists(itself);
    return [...new Set([...missing, ...outlived].map(({ id }: { id: string }) => id))];
  });

/** Another version of the plugin may find people by other words: then everybody is gone through. */
const keepEverybody = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'people' });
  const before = (await store.get({})) as { keptBy?: string } | null;
  if (before?.keptBy === version) return;
  for await (const ids of batchesOfPeople(strapi)) await keepFindableBesideEditors(strapi, ids);
  await store.set({ value: { keptBy: version } });
};

/**
 * Brings the tables about people into step with people who came in past the Document Service, by an
 * import or before the plugin, and forgets those who went that way. Two indexed look-ups a table
 * when there is nothing to do.
 */
export const bringTablesIntoStep = async (strapi: Core.Strapi): Promise<void> => {
  for (const table of TABLES) {
    const ids = await outOfStep(strapi, table);
    for (const batch of inBatches(ids, BATCH)) {
      await table.keep(strapi, batch);
    }
  }
  await keepEverybody(strapi);
};
