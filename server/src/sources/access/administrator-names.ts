import type { Core } from '@strapi/strapi';

interface Administrator {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
}

/** Whoever has no name at all is there all the same: nothing but a name would say that they are gone. */
const nameOf = ({ id, firstname, lastname, username }: Administrator): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || `#${id}`;

/**
 * What administrators are called now, by row id: the plugin keeps their ids alone. Those who are
 * gone are left out.
 */
export const administratorNames = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Map<number, string>> => {
  if (ids.length === 0) return new Map();
  const rows: Administrator[] = await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'username'],
    where: { id: { $in: [...new Set(ids)] } },
  });
  return new Map(rows.map((row) => [row.id, nameOf(row)]));
};
