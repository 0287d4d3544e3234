import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Readable } from '../../reading/readable';

/**
 * The locales that a condition allows where it asks for nothing else, as those of most roles do;
 * null where it asks for more.
 */
const localesAlone = (where: object): string[] | null => {
  const entries = Object.entries(where);
  const [[key, value] = []] = entries;
  if (entries.length !== 1) return null;
  if (key === 'locale') {
    const { $in, ...others } = value as { $in?: string[] };
    return Array.isArray($in) && Object.keys(others).length === 0 ? $in : null;
  }
  if ((key !== '$or' && key !== '$and') || !Array.isArray(value)) return null;
  const parts = value.map(localesAlone);
  if (!parts.every((part) => part !== null)) return null;
  if (key === '$or') return [...new Set(parts.flat())];
  const [first = [], ...rest] = parts;
  return first.filter((locale) => rest.every((part) => part.includes(locale)));
};

/** Narrows a statement to the rows of a type that may be read, by the alias of its table. */
export type Narrow = (query: Knex.QueryBuilder, alias: string) => void;

/**
 * How a statement is narrowed to what may be read of a type; null where all of it may. Locales are
 * compared where the row is, as looking up every row that may be read would take a while.
 */
export const narrowingTo = (
  strapi: Core.Strapi,
  uid: string,
  { where }: Readable,
  everyLocale: readonly string[],
): Narrow | null => {
  if (Object.keys(where).length === 0) return null;
  const locales = localesAlone(where);
  if (locales === null) {
    return (query, alias) =>
      query.whereIn(
        `${alias}.id`,
        strapi.db.queryBuilder(uid).select(['id']).where(where).getKnexQuery(),
      );
  }
  return everyLocale.every((locale) => locales.includes(locale))
    ? null
    : (query, alias) => query.whereIn(`${alias}.locale`, locales);
};

/** The codes of the locales of the site. */
export const everyLocaleOf = async (strapi: Core.Strapi): Promise<string[]> =>
  (await strapi.plugin('i18n').service('locales').find()).map(({ code }: { code: string }) => code);
