import type { Core } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import { PERSON_NAME_TABLE } from '../tables/models';
import { type FoldedName, type NamedVersion, namesOfPerson } from './names-of-person';

type Version = NamedVersion & { documentId: string };

const sameNames = (kept: readonly FoldedName[], wanted: readonly FoldedName[]): boolean => {
  const key = ({ name, folded }: FoldedName) => `${folded}\n${name}`;
  const keptKeys = new Set(kept.map(key));
  return kept.length === wanted.length && wanted.every((name) => keptKeys.has(key(name)));
};

type NameRow = FoldedName & { personDocumentId: string };

/** Of these people, those whose rows are not what they are called, with the rows they should have. */
const differing = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<{ id: string; hasRows: boolean; wanted: NameRow[] }[]> => {
  const versions: Version[] = await strapi.db.query(PERSON_UID).findMany({
    select: ['documentId', 'name', 'aliases'],
    where: { documentId: { $in: [...personIds] } },
    // The draft first: its spelling of a name is the one that is kept.
    orderBy: { id: 'asc' },
  });
  const rows: NameRow[] = await strapi.db
    .query(PERSON_NAME_TABLE)
    .findMany({ where: { personDocumentId: { $in: [...personIds] } } });

  return [...new Set(personIds)].flatMap((id) => {
    const wanted = namesOfPerson(versions.filter(({ documentId }) => documentId === id));
    const kept = rows.filter(({ personDocumentId }) => personDocumentId === id);
    if (sameNames(kept, wanted)) return [];
    return [
      {
        id,
        hasRows: kept.length > 0,
        wanted: wanted.map((name) => ({ ...name, personDocumentId: id })),
      },
    ];
  });
};

/** Those of these people who are found by other names than they have. */
export const misnamedPeople = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<string[]> => (await differing(strapi, personIds)).map(({ id }) => id);

/**
 * Makes the table of names equal to what these people are called, draft and published. People
 * that are gone lose their rows. Writes only what differs, in the transaction it is called in.
 */
export const keepNames = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<void> => {
  if (personIds.length === 0) return;
  const people = await differing(strapi, personIds);
  const outdated = people.filter(({ hasRows }) => hasRows).map(({ id }) => id);
  const missing = people.flatMap(({ wanted }) => wanted);
  if (outdated.length > 0) {
    await strapi.db
      .query(PERSON_NAME_TABLE)
      .deleteMany({ where: { personDocumentId: { $in: outdated } } });
  }
  if (missing.length > 0) {
    await strapi.db.query(PERSON_NAME_TABLE).createMany({ data: missing });
  }
};
