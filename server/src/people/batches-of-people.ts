import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { tableName } from '../tables/table-name';

/** People who are read, or made right, at once. */
const BATCH = 500;

/**
 * The documentIds of everybody in a table, some hundred at a time, in the order of the database.
 *
 * @param uid - people themselves, or a table of the plugin about them
 */
export async function* batchesOfPeople(
  strapi: Core.Strapi,
  uid: string = PERSON_UID,
): AsyncGenerator<string[], void> {
  const column = uid === PERSON_UID ? 'document_id' : 'person_document_id';
  const table = tableName(strapi, uid);
  let after: string | undefined;
  for (;;) {
    const rows: { id: string }[] = await strapi.db.transaction(({ trx }) => {
      const next = trx(table)
        .distinct({ id: column })
        .whereNotNull(column)
        .orderBy(column)
        .limit(BATCH);
      return after === undefined ? next : next.where(column, '>', after);
    });
    after = rows.at(-1)?.id;
    if (after === undefined) return;
    yield rows.map(({ id }) => id);
  }
}
