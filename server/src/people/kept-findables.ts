import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { PERSON_NAME_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { type FoldedName, namesOfPerson } from './names-of-person';
import { type KeptWord, type WordedVersion, wordsOfPerson } from './words-of-person';

/** Rows written by one statement, as many as every database takes. */
const AT_ONCE = 1000;

/** A table by which people are found, of which each person has some rows. */
interface FindingTable<Row> {
  uid: string;
  rowsOf: (versions: readonly WordedVersion[]) => Row[];
  /** What two rows that say the same have in common. */
  keyOf: (row: Row) => string;
}

const NAMES: FindingTable<FoldedName> = {
  uid: PERSON_NAME_TABLE,
  rowsOf: namesOfPerson,
  keyOf: ({ folded, name }) => `${folded}\n${name}`,
};

const WORDS: FindingTable<KeptWord> = {
  uid: PERSON_WORD_TABLE,
  rowsOf: wordsOfPerson,
  keyOf: ({ word, folded, name }) => `${word}\n${folded}\n${name ?? ''}`,
};

/** People by documentId, with their versions: none of somebody who is gone. */
type WordedPeople = ReadonlyMap<string, readonly WordedVersion[]>;

const wordedPeople = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<WordedPeople> => {
  const people = new Map<string, WordedVersion[]>(personIds.map((id) => [id, []]));
  const versions: (WordedVersion & { documentId: string })[] = await strapi.db
    .query(PERSON_UID)
    .findMany({
      select: ['documentId', 'name', 'aliases', 'description', 'roles'],
      where: { documentId: { $in: [...people.keys()] } },
      // The draft first: its spelling of a name is the one that is kept.
      orderBy: { id: 'asc' },
    });
  for (const version of versions) people.get(version.documentId)?.push(version);
  return people;
};

interface Difference<Row> {
  id: string;
  hasRows: boolean;
  wanted: Row[];
}

/** Of these people, those whose rows in a table are not what they are, with the rows they should have. */
const differing = async <Row extends object>(
  strapi: Core.Strapi,
  { uid, rowsOf, keyOf }: FindingTable<Row>,
  people: WordedPeople,
): Promise<Difference<Row>[]> => {
  const kept = new Map<string, string[]>([...people.keys()].map((id) => [id, []]));
  const rows: (Row & { personDocumentId: string })[] = await strapi.db
    .query(uid)
    .findMany({ where: { personDocumentId: { $in: [...people.keys()] } } });
  for (const row of rows) kept.get(row.personDocumentId)?.push(keyOf(row));
  return [...people].flatMap(([id, versions]) => {
    const wanted = rowsOf(versions);
    const keys = kept.get(id) ?? [];
    const said = new Set(keys);
    const isSame = keys.length === wanted.length && wanted.every((row) => said.has(keyOf(row)));
    return isSame ? [] : [{ id, hasRows: keys.length > 0, wanted }];
  });
};

const replaceRows = async <Row extends object>(
  strapi: Core.Strapi,
  { uid }: FindingTable<Row>,
  wrong: readonly Difference<Row>[],
): Promise<void> => {
  const table = strapi.db.query(uid);
  const outdated = wrong.filter(({ hasRows }) => hasRows).map(({ id }) => id);
  if (outdated.length > 0) {
    await table.deleteMany({ where: { personDocumentId: { $in: outdated } } });
  }
  const data = wrong.flatMap(({ id, wanted }) =>
    wanted.map((row) => ({ ...row, personDocumentId: id })),
  );
  for (let start = 0; start < data.length; start += AT_ONCE) {
    await table.createMany({ data: data.slice(start, start + AT_ONCE) });
  }
};

/** Those of these people who are found by other names or words than they have. */
export const wronglyFound = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<string[]> => {
  if (personIds.length === 0) return [];
  const people = await wordedPeople(strapi, personIds);
  const wrong = [
    ...(await differing(strapi, NAMES, people)),
    ...(await differing(strapi, WORDS, people)),
  ];
  return [...new Set(wrong.map(({ id }) => id))];
};

/**
 * Makes the tables by which people are found equal to what these people are called and are, draft
 * and published. People that are gone lose their rows. Writes only what differs, in the transaction
 * it is called in.
 */
export const keepFindable = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<void> => {
  if (personIds.length === 0) return;
  const people = await wordedPeople(strapi, personIds);
  await replaceRows(strapi, NAMES, await differing(strapi, NAMES, people));
  await replaceRows(strapi, WORDS, await differing(strapi, WORDS, people));
};
