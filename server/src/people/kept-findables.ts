import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { lockRows } from '../sources/locks/lock-rows';
import { PERSON_NAME_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { type FoldedName, namesOfPerson } from './names-of-person';
import { type KeptWord, type WordedVersion, wordsOfPerson } from './words-of-person';

/** A version of a person, as it is stored. */
type StoredVersion = WordedVersion & { id: number; documentId: string };

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
type WordedPeople = ReadonlyMap<string, readonly StoredVersion[]>;

const wordedPeople = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<WordedPeople> => {
  const people = new Map<string, StoredVersion[]>(personIds.map((id) => [id, []]));
  const versions: StoredVersion[] = await strapi.db.query(PERSON_UID).findMany({
    select: ['id', 'documentId', 'name', 'aliases', 'description', 'roles'],
    where: { documentId: { $in: [...people.keys()] } },
    // The draft first: its spelling of a name is the one that is kept.
    orderBy: { id: 'asc' },
  });
  for (const version of versions) people.get(version.documentId)?.push(version);
  return people;
};

/** A row as it is kept: whose it is, and by which version it is known that they are still there. */
type KeptRow<Row> = Row & { personDocumentId: string; versionId: number };

interface Difference<Row> {
  id: string;
  hasRows: boolean;
  wanted: KeptRow<Row>[];
}

/** Of these people, those whose rows in a table are not what they are, with the rows they should have. */
const differing = async <Row extends object>(
  strapi: Core.Strapi,
  { uid, rowsOf, keyOf }: FindingTable<Row>,
  people: WordedPeople,
): Promise<Difference<Row>[]> => {
  const keptKey = (row: KeptRow<Row>) => `${row.versionId}\n${keyOf(row)}`;
  const kept = new Map<string, string[]>([...people.keys()].map((id) => [id, []]));
  const rows: KeptRow<Row>[] = await strapi.db
    .query(uid)
    .findMany({ where: { personDocumentId: { $in: [...people.keys()] } } });
  for (const row of rows) kept.get(row.personDocumentId)?.push(keptKey(row));
  return [...people].flatMap(([id, versions]) => {
    const versionId = versions[0]?.id ?? 0;
    const wanted = rowsOf(versions).map((row) => ({ ...row, personDocumentId: id, versionId }));
    const keys = kept.get(id) ?? [];
    const said = new Set(keys);
    const isSame = keys.length === wanted.length && wanted.every((row) => said.has(keptKey(row)));
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
  const data = wrong.flatMap(({ wanted }) => wanted);
  if (data.length > 0) await table.createMany({ data });
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

/**
 * Does the same beside editors, who may be writing these people at this moment, in a transaction of
 * its own.
 */
export const keepFindableBesideEditors = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockRows(strapi, { writtenPeople: personIds });
    await keepFindable(strapi, personIds);
  });
};
