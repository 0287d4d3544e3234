import type { Core } from '@strapi/strapi';
import { documentWrite, rewrite, type WriteParams, whereLocale } from '../document-write';
import type { CreateDocumentMiddleware } from '../documents';
import type { Attributes } from './attribute-field';
import { linkedDocuments, type WrittenLinks } from './linked-documents';

type Row = Record<string, unknown>;

const isStoredList = ({ type }: Attributes[string]): boolean =>
  type === 'json' || type === 'blocks';

const isToMany = ({ type, relation }: Attributes[string]): boolean =>
  type === 'relation' && relation?.endsWith('ToMany') === true;

const isChange = (value: unknown): value is { connect?: unknown; disconnect?: unknown } =>
  typeof value === 'object' && value !== null && ('connect' in value || 'disconnect' in value);

/** A relation to many of a clone, in a form that replaces what Strapi copies. */
const wholeRelation = (original: Row | undefined, name: string, told: unknown): unknown => {
  if (Array.isArray(told)) return { set: told };
  if (!isChange(told) || 'set' in told || !original) return told;
  const linked = original[name] as { id: number; documentId: string }[];
  const { copied, others } = linkedDocuments(
    told as WrittenLinks,
    linked.map(({ id, documentId }) => ({ documentId, draft: { id } })),
  );
  if (copied.length === linked.length && others.length === 0) return told;
  const connect = [...copied.map(({ documentId }) => ({ documentId })), ...others];
  return connect.length > 0 ? { connect } : { set: [] };
};

/** The draft that is cloned, with some of its relations; nothing where several locales are at once. */
const cloned = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: WriteParams,
  relations: readonly string[],
): Promise<Row | undefined> => {
  const drafts: Row[] = await strapi.db.query(uid).findMany({
    select: ['id'],
    where: { documentId, publishedAt: null, ...(await whereLocale(strapi, locale)) },
    populate: Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }])),
    limit: 2,
  });
  return drafts.length === 1 ? drafts[0] : undefined;
};

/**
 * Gives a clone each list that it is told as it is told. Strapi merges what is stored as JSON into
 * the original's with lodash, entry by entry: a shorter list would keep the original's end, and a
 * paragraph the keys of the heading in whose place it stands. What is text cannot be merged, and is
 * read as JSON later on. Of relations, it forgets what the original has where an editor adds to it.
 *
 * Until strapi/strapi#25749 is mended, of which this is the same fault. To be the innermost: other
 * middlewares read lists.
 */
export const wholeLists: CreateDocumentMiddleware = (strapi) => async (context, next) => {
  const write = documentWrite(context);
  const { data } = write?.params ?? {};
  if (write?.action !== 'clone' || !data) return next();
  const attributes = context.contentType.attributes as Attributes;
  const told = Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributes[name];
    return attribute ? [{ name, value, attribute }] : [];
  });
  const changed = told.filter(({ value, attribute }) => isToMany(attribute) && isChange(value));
  const original =
    changed.length === 0
      ? undefined
      : await cloned(
          strapi,
          write.uid,
          write.params,
          changed.map(({ name }) => name),
        );

  const whole: Row = {};
  for (const { name, value, attribute } of told) {
    if (isToMany(attribute)) whole[name] = wholeRelation(original, name, value);
    else if (isStoredList(attribute) && Array.isArray(value)) whole[name] = JSON.stringify(value);
  }
  rewrite(context, { ...write.params, data: { ...data, ...whole } });
  return next();
};
