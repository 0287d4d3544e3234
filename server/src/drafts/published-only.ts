/** A condition of Strapi's filters: a value to equal, or operators and attributes with theirs. */
export type Condition = unknown;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const GROUPS = ['$and', '$or'];

const live = (own: Condition) => {
  if (own === undefined) return { $notNull: true };
  return isRecord(own) ? { ...own, $notNull: true } : { $eq: own, $notNull: true };
};

const alsoLive = (where: Condition): Condition =>
  isRecord(where) ? { ...where, publishedAt: live(where.publishedAt) } : where;

/**
 * Makes a condition on a related document hold for its published version only. A draft then counts
 * as no document: what is asked of it is false, and so is nothing's in SQL.
 *
 * The guard goes into the objects that hold the conditions, instead of around them with `$and`:
 * Strapi merges the groups of sibling relations and keeps only the last `$and` of them.
 */
export const publishedOnly = (where: Condition): Condition => {
  // `{ lead: 5 }` and `{ lead: { $eq: 5 } }` are conditions on the row id.
  if (!isRecord(where)) return { id: where, publishedAt: live(undefined) };
  const [only, ...others] = Object.keys(where);
  if (only?.startsWith('$') && others.length === 0) {
    if (!GROUPS.includes(only)) return { id: where, publishedAt: live(undefined) };
    const conditions = where[only];
    return {
      [only]: (Array.isArray(conditions) ? conditions : [conditions]).map(alsoLive),
    };
  }
  return alsoLive(where);
};

const isFalse = (value: unknown) => [false, 'false', 'f', '0', 0].includes(value as string);

/**
 * Whether a condition on a relation holds where there is no related document: "has no lead". With
 * drafts left out it cannot be answered both rightly and silently.
 */
export const asksForNothing = (where: Condition): boolean => {
  if (where === null) return true;
  if (Array.isArray(where)) return where.some(asksForNothing);
  if (!isRecord(where)) return false;
  return Object.entries(where).some(([key, value]) => {
    if (key === '$null') return !isFalse(value);
    if (key === '$notNull') return isFalse(value);
    if (key === '$not') return true;
    return key === 'id' || key === 'documentId' || key.startsWith('$')
      ? asksForNothing(value)
      : false;
  });
};
