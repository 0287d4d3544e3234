const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const namesAll = (condition: unknown, locales: readonly string[]): boolean => {
  const named: unknown = (condition as { $in?: unknown } | null)?.$in;
  return Array.isArray(named) && locales.every((locale) => named.includes(locale));
};

/**
 * Whether what somebody may read, as a `where` of the database, keeps no entry from them: by the
 * condition alone, without a look at what there is. A condition that is not known may.
 *
 * @param locales - those of the site: Strapi's rights list the ones that may be read
 */
export const letsAllThrough = (where: unknown, locales: readonly string[]): boolean =>
  Object.entries(where ?? {}).every(([key, condition]) => {
    if (key === '$and') return asList(condition).every((each) => letsAllThrough(each, locales));
    if (key === '$or') return asList(condition).some((each) => letsAllThrough(each, locales));
    return key === 'locale' && namesAll(condition, locales);
  });
