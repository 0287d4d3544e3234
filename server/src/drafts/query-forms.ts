import { isRecord } from './published-only';

/** The paths a `sort` orders by, in any form Strapi takes: `a.b:desc,c`, lists, nested objects. */
export const sortPaths = (sort: unknown): string[][] => {
  if (typeof sort === 'string') {
    return sort
      .split(',')
      .map((each) => (each.split(':')[0] ?? '').trim().split(/[.[\]]+/))
      .filter(([first]) => first !== '');
  }
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isRecord(sort)) return [];
  return Object.entries(sort).flatMap(([key, value]) =>
    isRecord(value) ? sortPaths(value).map((path) => [key, ...path]) : [[key]],
  );
};

const FALSE = ['false', 'f', '0'];

const withPath = (populate: Record<string, unknown>, [first, ...rest]: string[]): void => {
  if (first === undefined || first === '') return;
  if (rest.length === 0) {
    populate[first] ??= true;
    return;
  }
  const node = populate[first];
  const own = isRecord(node) ? node : {};
  const inner = isRecord(own.populate) ? own.populate : {};
  withPath(inner, rest);
  populate[first] = { ...own, populate: inner };
};

/**
 * `populate` as nested objects, whichever form a caller chose: `a.b,c`, a list of those, an object.
 * What an object switches off is left out.
 */
export const populateAsObject = (populate: unknown): Record<string, unknown> => {
  if (isRecord(populate)) {
    return Object.fromEntries(
      Object.entries(populate).filter(
        ([, value]) => value !== false && value !== undefined && !FALSE.includes(value as string),
      ),
    );
  }
  const paths = (Array.isArray(populate) ? populate : [populate])
    .filter((each): each is string => typeof each === 'string')
    .flatMap((each) => each.split(','));
  const result: Record<string, unknown> = {};
  for (const path of paths) {
    withPath(result, path.trim().split('.'));
  }
  return result;
};
