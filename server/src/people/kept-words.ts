import type { Core } from '@strapi/strapi';
import { PERSON_NAME_TABLE, PERSON_TITLE_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { keepNames } from './kept-names';
import { keepTitles } from './kept-titles';
import { type KeptWord, wordsOfNames } from './words-of-names';

/** Rows written by one statement, as many as every database takes. */
const AT_ONCE = 1000;

interface FoldedRow {
  personDocumentId: string;
  folded: string;
}

type WordRow = KeptWord & { personDocumentId: string };

const rowsOf = <Row>(strapi: Core.Strapi, uid: string, ids: readonly string[]): Promise<Row[]> =>
  strapi.db.query(uid).findMany({ where: { personDocumentId: { $in: [...ids] } } });

const sameWords = (kept: readonly KeptWord[], wanted: readonly KeptWord[]): boolean => {
  const words = new Set(kept.map(({ word }) => word));
  return kept.length === wanted.length && wanted.every(({ word }) => words.has(word));
};

/** Of these people, those whose words are not those of their kept names and titles, with these. */
const differing = async (strapi: Core.Strapi, personIds: readonly string[]) => {
  const ids = [...new Set(personIds)];
  const texts = [
    ...(await rowsOf<FoldedRow>(strapi, PERSON_NAME_TABLE, ids)),
    ...(await rowsOf<FoldedRow>(strapi, PERSON_TITLE_TABLE, ids)),
  ];
  const kept = await rowsOf<WordRow>(strapi, PERSON_WORD_TABLE, ids);
  return ids.flatMap((id) => {
    const own = <Row extends { personDocumentId: string }>(rows: readonly Row[]) =>
      rows.filter(({ personDocumentId }) => personDocumentId === id);
    const wanted = wordsOfNames(own(texts).map(({ folded }) => folded));
    return sameWords(own(kept), wanted) ? [] : [{ id, wanted }];
  });
};

/** Those of these people who are looked up by other words than their names and titles have. */
export const misindexedPeople = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<string[]> => (await differing(strapi, personIds)).map(({ id }) => id);

/**
 * Makes the table of words equal to what is kept of the names and titles of these people, in the
 * transaction it is called in.
 */
export const keepWords = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<void> => {
  if (personIds.length === 0) return;
  const people = await differing(strapi, personIds);
  if (people.length === 0) return;
  const table = strapi.db.query(PERSON_WORD_TABLE);
  await table.deleteMany({ where: { personDocumentId: { $in: people.map(({ id }) => id) } } });
  const data = people.flatMap(({ id, wanted }) =>
    wanted.map((word) => ({ ...word, personDocumentId: id })),
  );
  for (let start = 0; start < data.length; start += AT_ONCE) {
    await table.createMany({ data: data.slice(start, start + AT_ONCE) });
  }
};

/**
 * Keeps all that these people are found by: their names, their titles and the words of both. Of
 * whom nothing has changed nothing is written, and their words are not read.
 */
export const keepFindable = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<void> => {
  const renamed = await keepNames(strapi, personIds);
  const retitled = await keepTitles(strapi, personIds);
  await keepWords(strapi, [...renamed, ...retitled]);
};
