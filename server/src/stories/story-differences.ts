/** Where a stored story says something else than a fresh one. */
export interface StoryDifference {
  /** `authors.0.name` */
  path: string;
  /** Both values, where they may be told: not of what is said and by whom. */
  values?: { stored: unknown; fresh: unknown };
}

/** What may hold, or have held, who said something: an outdated story may name a source. */
const UNTOLD = new Set(['quotes', 'body', 'people', 'mentions', 'hasPart']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const compare = (stored: unknown, fresh: unknown, path: string[]): StoryDifference[] => {
  if (isObject(stored) && isObject(fresh)) {
    const names = new Set([...Object.keys(stored), ...Object.keys(fresh)]);
    return [...names].flatMap((name) => compare(stored[name], fresh[name], [...path, name]));
  }
  if (Object.is(stored, fresh)) return [];
  const isUntold = path.some((name) => UNTOLD.has(name));
  return [{ path: path.join('.'), ...(!isUntold && { values: { stored, fresh } }) }];
};

/** Where two JSON values differ, in their order. */
export const storyDifferences = (stored: unknown, fresh: unknown): StoryDifference[] =>
  compare(stored, fresh, []);
