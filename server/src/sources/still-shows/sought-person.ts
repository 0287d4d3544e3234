import type { Core } from '@strapi/strapi';
import { PERSON_UID, type PersonId } from '../../../../content-types';
import { readable } from '../../reading/readable';
import { SLUG_TABLE } from '../../tables/models';
import type { SoughtPerson } from './sought-names';

export interface SoughtRecord extends SoughtPerson {
  /** Whether readers see the record of the person. */
  live: boolean;
}

/** A person to look for, in all versions of their record; null where there is none to be read. */
export const soughtPerson = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  documentId: PersonId,
): Promise<SoughtRecord | null> => {
  const people = await readable(strapi, userAbility, PERSON_UID);
  if (!people.fields('name')) return null;
  const versions: {
    name: string | null;
    aliases: unknown;
    kind: SoughtPerson['kind'] | null;
    slug: string | null;
    publishedAt: string | null;
  }[] = await strapi.db.query(PERSON_UID).findMany({
    select: ['name', 'aliases', 'kind', 'slug', 'publishedAt'],
    where: { $and: [{ documentId }, people.where] },
    orderBy: { id: 'asc' },
  });
  if (versions.length === 0) return null;

  const held: { slug: string }[] = await strapi.db
    .query(SLUG_TABLE)
    .findMany({ where: { kind: 'person', targetDocumentId: documentId } });
  const strings = (values: unknown[]) =>
    values.filter((value): value is string => typeof value === 'string' && value !== '');
  return {
    kind: versions[0]?.kind ?? 'individual',
    names: [
      ...new Set(
        strings([...versions.map(({ name }) => name), ...versions.flatMap((v) => v.aliases ?? [])]),
      ),
    ],
    slugs: [...new Set(strings([...versions, ...held].map(({ slug }) => slug)))],
    live: versions.some(({ publishedAt }) => publishedAt !== null),
  };
};
