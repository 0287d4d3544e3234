import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import type { Check } from '../feature';
import { PERSON_NAME_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { keepFindable, wronglyFound } from './kept-findables';

/** People who are compared at once. */
const BATCH = 500;

/** The next people in the order of the database: those there are, or those of whom there are names. */
const nextIds = async (
  strapi: Core.Strapi,
  uid: typeof PERSON_UID | typeof PERSON_NAME_TABLE | typeof PERSON_WORD_TABLE,
  after: string | null,
): Promise<string[]> => {
  const column = uid === PERSON_UID ? 'document_id' : 'person_document_id';
  const { tableName } = strapi.db.metadata.get(uid);
  const rows: { id: string }[] = await strapi.db.transaction(({ trx }) => {
    const next = trx(tableName)
      .distinct({ id: column })
      .whereNotNull(column)
      .orderBy(column)
      .limit(BATCH);
    return after === null ? next : next.where(column, '>', after);
  });
  return rows.map(({ id }) => id);
};

/** Whether every person is found by the names and titles they have, and by no other. */
export const checkNames: Check = {
  name: 'names of people',
  check: async (strapi, { repair }) => {
    const misnamed = new Set<string>();
    for (const uid of [PERSON_UID, PERSON_NAME_TABLE, PERSON_WORD_TABLE] as const) {
      let after: string | null = null;
      for (;;) {
        const ids = await nextIds(strapi, uid, after);
        const last = ids.at(-1);
        if (last === undefined) break;
        const wrong = await wronglyFound(strapi, ids);
        for (const id of wrong) misnamed.add(id);
        if (repair) await strapi.db.transaction(() => keepFindable(strapi, wrong));
        after = last;
      }
    }
    if (misnamed.size === 0) return [];
    const people = misnamed.size === 1 ? 'One person is' : `${misnamed.size} people are`;
    return [{ message: `${people} found by other names than they have.`, mended: repair }];
  },
};
