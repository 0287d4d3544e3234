import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { PERSON_NAME_TABLE, PERSON_PUBLICATION_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { keepFindable } from './kept-findables';
import { keepPublications } from './kept-publications';

/** People who are made right in one transaction. */
const BATCH = 500;

/** A table about people, as far as one sees without reading it whole that it is right. */
interface TableOfPeople {
  table: string;
  /** The column of a version that is filled where its person has a row in the table. */
  column: 'name' | 'published_at';
  /** Makes the rows of these people right. */
  keep: (strapi: Core.Strapi, personIds: readonly string[]) => Promise<void>;
}

const TABLES: readonly TableOfPeople[] = [
  { table: PERSON_NAME_TABLE, column: 'name', keep: keepFindable },
  { table: PERSON_WORD_TABLE, column: 'name', keep: keepFindable },
  { table: PERSON_PUBLICATION_TABLE, column: 'published_at', keep: keepPublications },
];

const tableName = (strapi: Core.Strapi, uid: string): string =>
  strapi.db.metadata.get(uid).tableName;

/** People who ought to be in the table and are not, and rows of people that are gone. */
const outOfStep = async (
  strapi: Core.Strapi,
  { table, column }: TableOfPeople,
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
    const gone = await trx(`${held} as h`)
      .distinct('h.person_document_id as id')
      .whereNotExists(
        trx(`${people} as p`)
          .whereRaw('?? = ??', ['p.document_id', 'h.person_document_id'])
          .select('p.id'),
      );
    return [...missing, ...gone].map(({ id }: { id: string }) => id);
  });

/**
 * Brings the tables about people into step with people who came in past the Document Service, by an
 * import or before the plugin, and forgets those who went that way. Two indexed look-ups a table
 * when there is nothing to do.
 */
export const bringTablesIntoStep = async (strapi: Core.Strapi): Promise<void> => {
  for (const table of TABLES) {
    const ids = await outOfStep(strapi, table);
    for (let start = 0; start < ids.length; start += BATCH) {
      await strapi.db.transaction(() => table.keep(strapi, ids.slice(start, start + BATCH)));
    }
  }
};
