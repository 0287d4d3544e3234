import type { Core } from '@strapi/strapi';
import { inBatches } from '../tables/in-batches';
import { PERSON_NAME_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { foldName } from './fold-name';

/** Longer names are not looked for, in words. */
const LONGEST = 6;

/** More people are not given: nobody names as many in one article. */
const MOST_PEOPLE = 300;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ.-]*/gu;

const CAPITAL = /^\p{Lu}/u;

/** "Moll's" is Moll, and "Moll." too. */
const bare = (word: string): string => word.replace(/['’ʼ]s$/u, '').replace(/[.'’ʼ-]+$/u, '');

/**
 * What may be names in a text: words in a row, one of them with a capital, as names are compared.
 * A name is looked for with the dot that ends its last word, and without.
 */
export const possibleNames = (texts: readonly string[]): Set<string> => {
  const names = new Set<string>();
  for (const text of texts) {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index }));
    for (const [first, { start }] of words.entries()) {
      let hasCapital = false;
      for (const { word, start: last } of words.slice(first, first + LONGEST)) {
        hasCapital ||= CAPITAL.test(word);
        const before = text.slice(start, last);
        // A name stands in one sentence.
        if (/[,;:!?()[\]“”"]/u.test(before)) break;
        if (!hasCapital) continue;
        const short = bare(word);
        for (const end of new Set([word, short, `${short}.`])) names.add(foldName(before + end));
      }
    }
  }
  names.delete('');
  return names;
};

/**
 * The people one of whose names stands in some texts: a few indexed look-ups, however many people
 * there are.
 * @returns documentIds
 */
export const namedInText = async (
  strapi: Core.Strapi,
  texts: readonly string[],
): Promise<string[]> => {
  const names = [...possibleNames(texts)];
  const table = tableName(strapi, PERSON_NAME_TABLE);
  const ids = new Set<string>();
  await strapi.db.transaction(async ({ trx }) => {
    for (const some of inBatches(names)) {
      if (ids.size >= MOST_PEOPLE) break;
      const rows: { id: string }[] = await trx(table)
        .distinct({ id: 'person_document_id' })
        .whereIn('folded', some)
        .limit(MOST_PEOPLE);
      for (const { id } of rows) ids.add(id);
    }
  });
  return [...ids];
};
