import type { Core } from '@strapi/strapi';
import { PERSON_UID, type Role } from '../../../content-types';
import { PERSON_TITLE_TABLE } from '../tables/models';
import { foldText } from './fold-name';

interface TitledVersion {
  documentId: string;
  description: string | null;
  roles: Role[] | null;
}

interface TitleRow {
  personDocumentId: string;
  folded: string;
}

/** What somebody is called besides their names, in all the versions given, each once. */
const foldedTitles = (versions: readonly TitledVersion[]): string => {
  const titles = versions.flatMap(({ description, roles }) => [
    description,
    ...(Array.isArray(roles) ? roles : []).flatMap(({ title, organisation }) => [
      title,
      organisation,
    ]),
  ]);
  const folded = titles.map((title) => (typeof title === 'string' ? foldText(title) : ''));
  return [...new Set(folded.filter((title) => title !== ''))].join('\n');
};

/** Of these people, the rows they should have, and whether they have them. Gone people have none. */
const differing = async (strapi: Core.Strapi, personIds: readonly string[]) => {
  const ids = [...new Set(personIds)];
  const versions: TitledVersion[] = await strapi.db.query(PERSON_UID).findMany({
    select: ['documentId', 'description', 'roles'],
    where: { documentId: { $in: ids } },
    orderBy: { id: 'asc' },
  });
  const rows: TitleRow[] = await strapi.db
    .query(PERSON_TITLE_TABLE)
    .findMany({ where: { personDocumentId: { $in: ids } } });
  return ids.flatMap((id) => {
    const own = versions.filter(({ documentId }) => documentId === id);
    const wanted = own.length === 0 ? null : foldedTitles(own);
    const kept = rows.find(({ personDocumentId }) => personDocumentId === id)?.folded ?? null;
    return wanted === kept ? [] : [{ id, wanted }];
  });
};

/** Those of these people who are found by other titles than they have. */
export const mistitledPeople = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<string[]> => (await differing(strapi, personIds)).map(({ id }) => id);

/**
 * Makes the table of titles equal to what these people are, draft and published. Writes only what
 * differs, in the transaction it is called in.
 * @returns those whose row it wrote
 */
export const keepTitles = async (
  strapi: Core.Strapi,
  personIds: readonly string[],
): Promise<string[]> => {
  if (personIds.length === 0) return [];
  const people = await differing(strapi, personIds);
  if (people.length === 0) return [];
  const table = strapi.db.query(PERSON_TITLE_TABLE);
  const written = people.map(({ id }) => id);
  await table.deleteMany({ where: { personDocumentId: { $in: written } } });
  const data = people.flatMap(({ id, wanted }) =>
    wanted === null ? [] : [{ personDocumentId: id, folded: wanted }],
  );
  if (data.length > 0) await table.createMany({ data });
  return written;
};
