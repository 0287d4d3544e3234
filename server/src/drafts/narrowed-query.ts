import type { NewsdeskUid } from '../../../content-types';
import { isNewsdeskUid } from '../../../content-types';
import { asksForNothing, type Condition, isRecord, publishedOnly } from './published-only';
import { populateAsObject, sortPaths } from './query-forms';

/** What a query needs to know of a content type or component. */
export interface Model {
  uid: string;
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
}

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
}

/** A query of the content API, or one node of its `populate`, after Strapi has sanitised it. */
export interface Query extends Record<string, unknown> {
  filters?: unknown;
  sort?: unknown;
  populate?: unknown;
}

export interface Narrowed {
  query: Query;
  /** The closed types that the query reaches through relations, whichever version they are in. */
  reached: ReadonlySet<NewsdeskUid>;
  /** Those of which it asks what no filter can keep from telling of drafts. */
  unanswerable: ReadonlySet<NewsdeskUid>;
}

/** A place in the graph of types. */
interface Place {
  model: Model;
  /** Whether every row here is surely of one version: then so is what its relations lead to. */
  oneVersion: boolean;
}

/**
 * Keeps a sanitised query from looking at drafts of closed types where Strapi itself would not.
 *
 * Strapi applies `status` to the root of a query and to what it populates, and a type with drafts
 * links version to version. That leaves three ways on which a reader of published content meets
 * drafts unasked, and these are narrowed here to published rows:
 * - relations from a type without drafts (users, files and an app's own): they link both versions;
 * - `localizations`, joined on the document: filters through it see every version;
 * - polymorphic relations, such as `related` of a file.
 *
 * @param closed the types whose drafts the caller may not see
 * @param getModel finds content types and components by uid
 */
export const narrowedQuery = (
  query: Query,
  model: Model,
  closed: ReadonlySet<NewsdeskUid>,
  getModel: (uid: string) => Model | undefined,
): Narrowed => {
  const reached = new Set<NewsdeskUid>();
  const unanswerable = new Set<NewsdeskUid>();
  let narrowed = false;

  const isClosed = (uid: string): uid is NewsdeskUid => isNewsdeskUid(uid) && closed.has(uid);
  const hasDrafts = (place: Model) => place.options?.draftAndPublish === true;

  /** Where a relation, media field or component leads; `mixed` where that may be drafts, unasked. */
  const follow = (from: Place, key: string): (Place & { mixed: boolean }) | undefined => {
    const attribute = from.model.attributes[key];
    if (attribute === undefined) return undefined;
    const uid =
      attribute.type === 'media'
        ? 'plugin::upload.file'
        : (attribute.target ?? attribute.component);
    const target = typeof uid === 'string' ? getModel(uid) : undefined;
    if (target === undefined) return undefined;
    // A component is of the version of the entry it is part of.
    if (attribute.type === 'component')
      return { model: target, oneVersion: from.oneVersion, mixed: false };
    const mixed = !from.oneVersion || key === 'localizations';
    return {
      model: target,
      mixed,
      oneVersion: mixed ? isClosed(target.uid) : hasDrafts(target),
    };
  };

  const filters = (where: unknown, at: Place): unknown => {
    if (Array.isArray(where)) return where.map((each) => filters(each, at));
    if (!isRecord(where)) return where;
    return Object.fromEntries(
      Object.entries(where).map(([key, value]) => {
        const next = follow(at, key);
        if (next === undefined) return [key, filters(value, at)];
        const inner = filters(value, next) as Condition;
        const { uid } = next.model;
        if (!isClosed(uid)) return [key, inner];
        reached.add(uid);
        if (!next.mixed) return [key, inner];
        if (asksForNothing(value)) unanswerable.add(uid);
        narrowed = true;
        return [key, publishedOnly(inner)];
      }),
    );
  };

  const sort = (value: unknown, root: Place): void => {
    for (const path of sortPaths(value)) {
      let at: Place | undefined = root;
      for (const key of path) {
        const next: (Place & { mixed: boolean }) | undefined = at && follow(at, key);
        if (next !== undefined && isClosed(next.model.uid)) {
          reached.add(next.model.uid);
          // An order cannot be narrowed: it would tell how a draft compares.
          if (next.mixed) unanswerable.add(next.model.uid);
        }
        at = next;
      }
    }
  };

  const node = (value: unknown, at: Place & { mixed: boolean }): unknown => {
    const { uid } = at.model;
    const inner = isRecord(value) ? parts(value, at) : value;
    if (!isClosed(uid)) return inner;
    reached.add(uid);
    if (!at.mixed) return inner;
    narrowed = true;
    const own = isRecord(inner) ? inner : {};
    const live = { publishedAt: { $notNull: true } };
    return { ...own, filters: own.filters === undefined ? live : { $and: [own.filters, live] } };
  };

  /** `on` of a polymorphic relation or a dynamic zone: a populate node for each type. */
  const fragments = (value: Record<string, unknown>, from: Place, isZone: boolean) => {
    const on = isRecord(value.on) ? value.on : {};
    const isCount = value.count === true || value.count === 'true';
    return Object.fromEntries(
      Object.entries(on).flatMap(([uid, each]) => {
        const target = getModel(uid);
        if (target === undefined) return [];
        if (isZone) {
          return [[uid, node(each, { model: target, oneVersion: from.oneVersion, mixed: false })]];
        }
        // Strapi counts the rows of the join table, which no filter reaches.
        if (isCount && isClosed(uid)) {
          reached.add(uid);
          narrowed = true;
          return [];
        }
        return [[uid, node(each, { model: target, oneVersion: isClosed(uid), mixed: true })]];
      }),
    );
  };

  const populate = (value: unknown, at: Place): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(populateAsObject(value)).map(([key, each]) => {
        const attribute = at.model.attributes[key];
        const isZone = attribute?.type === 'dynamiczone';
        if (isZone || attribute?.relation?.startsWith('morphTo')) {
          return [key, isRecord(each) ? { ...each, on: fragments(each, at, isZone) } : each];
        }
        const next = follow(at, key);
        return [key, next === undefined ? each : node(each, next)];
      }),
    );

  const parts = (from: Query, at: Place): Query => {
    if (from.sort !== undefined) sort(from.sort, at);
    return {
      ...from,
      ...(from.filters === undefined ? {} : { filters: filters(from.filters, at) }),
      // Some of Strapi's own controllers hand `where` on to the database as it came.
      ...(from.where === undefined ? {} : { where: filters(from.where, at) }),
      ...(from.populate === undefined ? {} : { populate: populate(from.populate, at) }),
    };
  };

  const rewritten = parts(query, { model, oneVersion: hasDrafts(model) });
  return { query: narrowed ? rewritten : query, reached, unanswerable };
};
