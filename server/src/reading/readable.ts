import type { Core } from '@strapi/strapi';

/** What decides who may read what in the content manager, for one request and one type. */
export interface Readable {
  /** Whether these fields may be read, of some entry at least. */
  fields: (...names: string[]) => boolean;
  /** What an entry must be to be read, as a `where` of the database. */
  where: object;
}

interface PermissionChecker {
  can: { read: (entity: null, field?: string) => boolean };
  sanitizedQuery: { read: (query: object) => Promise<{ filters?: object }> };
}

/**
 * Asks the content manager, with its conditions and locales, what may be read of a type.
 *
 * @param userAbility - of the request: `ctx.state.userAbility`
 */
export const readable = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: string,
): Promise<Readable> => {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  const { filters } = await checker.sanitizedQuery.read({});
  const { where } = strapi.get('query-params').transform(uid, { filters: filters ?? {} });
  return {
    fields: (...names) =>
      checker.can.read(null) && names.every((name) => checker.can.read(null, name)),
    where: where ?? {},
  };
};
