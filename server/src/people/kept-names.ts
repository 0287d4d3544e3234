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

/**
 * Makes the table of names equal to what these people are called, draft and published. People
 * that are gone lose their rows. Writes only what differs, in the transaction it is called in.
 */
export const keepNames = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<void> => {
  if (personIds.length === 0) return;
  const versions: Version[] = await strapi.db.query(PERSON_UID).findMany({
    select: ['documentId', 'name', 'aliases'],
    where: { documentId: { $in: [...personIds] } },
    // The draft first: its spelling of a name is the one that is kept.
    orderBy: { id: 'asc' },
  });
  const rows: (FoldedName & { personDocumentId: string })[] = await strapi.db
    .query(PERSON_NAME_TABLE)
    .findMany({ where: { personDocumentId: { $in: [...personIds] } } });

  const outdated: string[] = [];
  const missing: (FoldedName & { personDocumentId: string })[] = [];
  for (const personDocumentId of new Set(personIds)) {
    const wanted = namesOfPerson(versions.filter((v) => v.documentId === personDocumentId));
    const kept = rows.filter((row) => row.personDocumentId === personDocumentId);
    if (sameNames(kept, wanted)) continue;
    if (kept.length > 0) outdated.push(personDocumentId);
    missing.push(...wanted.map((name) => ({ ...name, personDocumentId })));
  }
  if (outdated.length > 0) {
    await strapi.db
      .query(PERSON_NAME_TABLE)
      .deleteMany({ where: { personDocumentId: { $in: outdated } } });
  }
  if (missing.length > 0) {
    await strapi.db.query(PERSON_NAME_TABLE).createMany({ data: missing });
  }
};
