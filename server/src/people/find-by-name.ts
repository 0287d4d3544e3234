import type { Core } from '@strapi/strapi';
import { PERSON_NAME_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { foldName } from './fold-name';

interface FoundName {
  id: string;
  folded: string;
}

/**
 * Finds people by any of their names, whatever its capitals and accents: first those who are
 * called just that, then those of whom a name begins with it, each once.
 *
 * @param text - what somebody typed
 * @param limit - how many people at most
 * @returns documentIds of people
 */
export const findByName = async (
  strapi: Core.Strapi,
  text: string,
  limit = 20,
): Promise<string[]> => {
  const folded = foldName(text);
  if (folded === '') return [];
  const table = tableName(strapi, PERSON_NAME_TABLE);
  const found: FoundName[] = await strapi.db.transaction(({ trx }) =>
    trx(table)
      .select({ id: 'person_document_id' })
      // A person may have several names that begin alike: the first in the alphabet ranks them.
      .min({ folded: 'folded' })
      // Strapi's $startsWith takes % and _ for wildcards; here they are what was typed.
      .whereRaw("folded like ? escape '!'", [`${folded.replace(/[!%_]/g, '!$&')}%`])
      .groupBy('person_document_id')
      .orderByRaw('case when min(folded) = ? then 0 else 1 end, min(folded)', [folded])
      .limit(limit),
  );
  return found.map(({ id }) => id);
};
