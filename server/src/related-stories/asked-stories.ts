import { errors } from '@strapi/utils';
import { populateAsObject } from '../drafts/query-forms';

const FIELD = 'relatedStories';

/** What a query of the REST API asks of related stories, and the query without it. */
export interface AskedStories {
  /** Whether `fields` names them: without `fields`, they come with everything else. */
  named: boolean;
  /** Whether `fields` names the locale, which is read along with the lists in any case. */
  namesLocale: boolean;
  covers: boolean;
  rest: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): string[] | null => {
  if (typeof value === 'string') return value.split(',').map((name) => name.trim());
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) return null;
  return value.flatMap((name) => name.split(',').map((part: string) => part.trim()));
};

const fieldsWithout = (fields: unknown): { named: boolean; fields: unknown } => {
  const names = asList(fields);
  if (!names?.includes(FIELD)) return { named: false, fields };
  const others = names.filter((name) => name !== FIELD);
  // An empty list would ask for everything.
  return { named: true, fields: others.length > 0 ? others : ['documentId'] };
};

const isOurs = (path: string): boolean => path === FIELD || path.startsWith(`${FIELD}.`);

const populateWithout = (populate: unknown): unknown => {
  if (isRecord(populate)) {
    const { [FIELD]: _ours, ...others } = populate;
    return others;
  }
  const paths = asList(populate);
  return paths?.some(isOurs) ? paths.filter((path) => !isOurs(path)) : populate;
};

const refuse = (key: string): never => {
  throw new errors.ValidationError(
    `Invalid key ${key}: of related stories, only their cover can be populated`,
  );
};

const asksForCovers = (populate: unknown): boolean => {
  const node = populateAsObject(populate)[FIELD];
  if (!isRecord(node)) return node === 'cover';
  const { populate: inner, ...others } = node;
  for (const key of Object.keys(others)) refuse(key);
  if (inner === '*' || inner === true || inner === 'true') return true;
  const names = Object.keys(populateAsObject(inner));
  for (const name of names) if (name !== 'cover') refuse(name);
  return names.includes('cover');
};

/**
 * Takes out of a query what it asks of related stories. The stored list is private to Strapi, which
 * would refuse `fields=relatedStories`, and knows of nothing to populate in it.
 *
 * @throws ValidationError for anything but their cover to populate
 */
export const askedStories = (query: Record<string, unknown>): AskedStories => {
  const { named, fields } = fieldsWithout(query.fields);
  return {
    named,
    namesLocale: (asList(fields) ?? []).includes('locale'),
    covers: asksForCovers(query.populate),
    rest: {
      ...query,
      ...(query.fields === undefined ? {} : { fields }),
      ...(query.populate === undefined ? {} : { populate: populateWithout(query.populate) }),
    },
  };
};
