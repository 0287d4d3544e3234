import type { Core } from '@strapi/strapi';
import { type FoundPerson, PERSON_UID, type PersonId, type Role } from '../../../content-types';
import type { Readable } from '../reading/readable';
import { titleOn } from './title-on';

/** A draft of a person as far as whoever asks may read it. */
export interface ReadPerson {
  documentId: PersonId;
  name: string;
  kind: 'individual' | 'organisation';
  aliases: string[];
  description: string | null;
  roles: Role[];
  portrait: string | null;
}

interface Picture {
  url?: string;
  formats?: { thumbnail?: { url?: string } } | null;
}

const smallest = (picture: Picture | null | undefined): string | null =>
  picture?.formats?.thumbnail?.url ?? picture?.url ?? null;

const FIELDS = ['kind', 'aliases', 'description', 'roles'] as const;

/** The drafts of people whom whoever asks may read, in the order of the ids. Two statements at most. */
export const readPeople = async (
  strapi: Core.Strapi,
  ids: readonly string[],
  { fields, where }: Readable,
): Promise<ReadPerson[]> => {
  if (ids.length === 0 || !fields('name')) return [];
  const rows: (Partial<Omit<ReadPerson, 'portrait'>> & { portrait?: Picture | null })[] =
    await strapi.db.query(PERSON_UID).findMany({
      select: ['id', 'documentId', 'name', ...FIELDS.filter((name) => fields(name))],
      where: { $and: [{ documentId: { $in: [...ids] }, publishedAt: null }, where] },
      populate: fields('portrait') ? { portrait: { select: ['url', 'formats'] } } : undefined,
    });
  const byId = new Map(rows.map((row) => [row.documentId as string, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    return [
      {
        documentId: id as PersonId,
        name: row.name ?? '',
        kind: row.kind ?? 'individual',
        aliases: Array.isArray(row.aliases) ? row.aliases : [],
        description: row.description ?? null,
        roles: Array.isArray(row.roles) ? row.roles : [],
        portrait: smallest(row.portrait),
      },
    ];
  });
};

/**
 * Somebody as a picker shows them.
 * @param day - whose title is told: `2024-05-01`
 */
export const foundPerson = (
  { documentId, name, description, roles, portrait }: ReadPerson,
  day: string,
  foundAs: string | null = null,
): FoundPerson => ({
  documentId,
  name,
  title: titleOn(roles, day) ?? description,
  foundAs,
  portrait,
});
