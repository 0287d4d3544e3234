import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { PERSON_WORD_TABLE } from '../tables/models';
import { type KeptWord, type WordedVersion, wordsOfPerson } from './words-of-person';

/** Rows written by one statement, as many as every database takes. */
const AT_ONCE = 1000;

type WordRow = KeptWord & { personDocumentId: string };

const sameWords = (kept: readonly KeptWord[], wanted: readonly KeptWord[]): boolean => {
  const key = ({ word, folded, name }: KeptWord) => `${word}\n${folded}\n${name ?? ''}`;
  const keys = new Set(kept.map(key));
  return kept.length === wanted.length && wanted.every((word) => keys.has(key(word)));
};

/** Of these people, those whose rows are not the words they have, with the rows they should have. */
const differing = async (strapi: Core.Strapi, personIds: readonly string[]) => {
  const ids = [...new Set(personIds)];
  const versions: (WordedVersion & { documentId: string })[] = await strapi.db
    .query(PERSON_UID)
    .findMany({
      select: ['documentId', 'name', 'aliases', 'description', 'roles'],
      where: { documentId: { $in: ids } },
      // The draft first: its spelling of a name is the one that is kept.
      orderBy: { id: 'asc' },
    });
  const kept: WordRow[] = await strapi.db
    .query(PERSON_WORD_TABLE)
    .findMany({ where: { personDocumentId: { $in: ids } } });
  const people = new Map(
    ids.map((id) => [id, { versions: [] as WordedVersion[], kept: [] as KeptWord[] }]),
  );
  for (const version of versions) people.get(version.documentId)?.versions.push(version);
  for (const row of kept) people.get(row.personDocumentId)?.kept.push(row);
  return [...people].flatMap(([id, own]) => {
    const wanted = wordsOfPerson(own.versions);
    return sameWords(own.kept, wanted) ? [] : [{ id, wanted }];
  });
};

/** Those of these people who are found by other words than they have. */
export const miswordedPeople = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<string[]> => (await differing(strapi, personIds)).map(({ id }) => id);

/**
 * Makes the table of words equal to what these people are called and are, draft and published.
 * People that are gone lose their rows. Writes only what differs, in the transaction it is called in.
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
