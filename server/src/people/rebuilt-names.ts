import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { PERSON_NAME_TABLE } from '../tables/models';
import { keepNames } from './kept-names';

/** People whose names are made right in one transaction. */
const BATCH = 500;

const tableName = (strapi: Core.Strapi, uid: string): string =>
  strapi.db.metadata.get(uid).tableName;

/** People with a version whose name is not in the table, and rows of people that are gone. */
const outOfStep = async (strapi: Core.Strapi): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const people = tableName(strapi, PERSON_UID);
    const names = tableName(strapi, PERSON_NAME_TABLE);
    const unnamed = await trx(`${people} as p`)
      .distinct('p.document_id as id')
      .whereNotNull('p.name')
      .whereNotExists(
        trx(`${names} as n`)
          .whereRaw('?? = ??', ['n.person_document_id', 'p.document_id'])
          .select('n.id'),
      );
    const gone = await trx(`${names} as n`)
      .distinct('n.person_document_id as id')
      .whereNotExists(
        trx(`${people} as p`)
          .whereRaw('?? = ??', ['p.document_id', 'n.person_document_id'])
          .select('p.id'),
      );
    return [...unnamed, ...gone].map(({ id }: { id: string }) => id);
  });

/**
 * Indexes people who came in past the document service, by an import or before the plugin, and
 * forgets those who went that way. Two indexed look-ups when there is nothing to do.
 */
export const rebuildNames = async (strapi: Core.Strapi): Promise<void> => {
  const ids = await outOfStep(strapi);
  for (let start = 0; start < ids.length; start += BATCH) {
    await strapi.db.transaction(() => keepNames(strapi, ids.slice(start, start + BATCH)));
  }
};
