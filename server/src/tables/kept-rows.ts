import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { KEPT_KINDS, type KeptKind } from './kept-kinds';
import { KEPT_ROW_TABLE } from './models';

/** A row of one of Strapi's tables, as the database layer gives it. */
type Row = Record<string, unknown> & { id: number };

/** What is remembered of a row. */
interface KeptContent {
  columns: Record<string, unknown>;
  /** The ids of its owners, by relation. */
  owners: Record<string, number | null>;
}

interface KeptRow {
  rowId: number;
  content: string;
}

/** The kinds whose tables this application has: users-permissions, for one, may not be installed. */
const kindsOf = (strapi: Core.Strapi): KeptKind[] =>
  KEPT_KINDS.filter(({ model }) => strapi.db.metadata.has(model));

const isAboutThePlugin = ({ marks }: KeptKind, row: Record<string, unknown>): boolean =>
  marks.columns.some((column) => String(row[column] ?? '').startsWith(marks.prefix));

const contentOf = (kind: KeptKind, row: Row): KeptContent => ({
  columns: Object.fromEntries(kind.columns.map((column) => [column, row[column] ?? null])),
  owners: Object.fromEntries(
    Object.keys(kind.owners).map((owner) => [
      owner,
      (row[owner] as { id: number } | null | undefined)?.id ?? null,
    ]),
  ),
});

/** What a row is about and whose it is; its other columns may differ. */
const identityOf = ({ marks }: KeptKind, { columns, owners }: KeptContent) => ({
  marks: marks.columns.map((column) => columns[column]),
  owners,
});

/** All rows of a kind that are about the plugin, as they are now. */
const liveRows = async (strapi: Core.Strapi, kind: KeptKind): Promise<Map<number, KeptContent>> => {
  const rows: Row[] = await strapi.db.query(kind.model).findMany({
    where: {
      $or: kind.marks.columns.map((column) => ({ [column]: { $startsWith: kind.marks.prefix } })),
    },
    populate: Object.keys(kind.owners),
  });
  return new Map(rows.map((row) => [row.id, contentOf(kind, row)]));
};

/** All rows of a kind, as they are remembered. */
const keptRows = async (strapi: Core.Strapi, kind: KeptKind): Promise<Map<number, KeptContent>> => {
  const rows: KeptRow[] = await strapi.db
    .query(KEPT_ROW_TABLE)
    .findMany({ where: { kind: kind.name } });
  return new Map(rows.map(({ rowId, content }) => [rowId, JSON.parse(content)]));
};

const keep = (strapi: Core.Strapi, kind: KeptKind, rowId: number, content: KeptContent) =>
  strapi.db
    .queryBuilder(KEPT_ROW_TABLE)
    .insert({ kind: kind.name, rowId, content: JSON.stringify(content) })
    .onConflict(['kind', 'row_id'])
    .merge(['content'])
    .execute();

const forget = (strapi: Core.Strapi, kind: KeptKind, rowIds: number[]) =>
  strapi.db
    .queryBuilder(KEPT_ROW_TABLE)
    .where({ kind: kind.name, rowId: { $in: rowIds } })
    .delete()
    .execute();

/** Remembers one row as it is now, or forgets it if it is gone. */
const followRow = async (strapi: Core.Strapi, kind: KeptKind, id: number): Promise<void> => {
  const row: Row | null = await strapi.db
    .query(kind.model)
    .findOne({ where: { id }, populate: Object.keys(kind.owners) });

  if (row !== null && isAboutThePlugin(kind, row)) {
    await keep(strapi, kind, id, contentOf(kind, row));
  } else {
    await forget(strapi, kind, [id]);
  }
};

/** Remembers all rows of a kind as they are now, and forgets those that are gone. */
const followKind = async (strapi: Core.Strapi, kind: KeptKind): Promise<void> => {
  const live = await liveRows(strapi, kind);
  const kept = await keptRows(strapi, kind);

  for (const [id, content] of live) {
    if (!isDeepStrictEqual(kept.get(id), content)) await keep(strapi, kind, id, content);
  }
  const gone = [...kept.keys()].filter((id) => !live.has(id));
  if (gone.length > 0) await forget(strapi, kind, gone);
};

/** Remembers every row about the plugin as it is now. */
export const keepRows = async (strapi: Core.Strapi): Promise<void> => {
  for (const kind of kindsOf(strapi)) {
    await followKind(strapi, kind);
  }
};

/**
 * From here on, whatever an administrator grants, revokes or rearranges is remembered as it
 * happens. A row that vanishes unremarked was deleted by a boot without the plugin.
 */
export const followRows = (strapi: Core.Strapi): void => {
  for (const kind of kindsOf(strapi)) {
    const one = async ({ result }: { result?: Row }) => {
      if (result && isAboutThePlugin(kind, result)) await followRow(strapi, kind, result.id);
    };
    const many = () => followKind(strapi, kind);

    strapi.db.lifecycles.subscribe({
      models: [kind.model],
      afterCreate: one,
      afterUpdate: one,
      afterDelete: one,
      afterCreateMany: many,
      afterUpdateMany: many,
      afterDeleteMany: many,
    });
  }
};

const idsInUse = async (
  strapi: Core.Strapi,
  model: string,
  ids: number[],
): Promise<Set<number>> => {
  const rows: Row[] = await strapi.db
    .query(model)
    .findMany({ where: { id: { $in: ids } }, select: ['id'] });
  return new Set(rows.map(({ id }) => id));
};

/** Leaves out rows whose owner has been deleted in the meantime. */
const stillOwned = async (
  strapi: Core.Strapi,
  kind: KeptKind,
  rows: [number, KeptContent][],
): Promise<[number, KeptContent][]> => {
  const relations = Object.entries(kind.owners);
  if (relations.length === 0) return rows;

  const alive = new Map<string, Set<number>>();
  for (const [relation, model] of relations) {
    const ids = rows.flatMap(([, { owners }]) => owners[relation] ?? []);
    alive.set(relation, await idsInUse(strapi, model, ids));
  }
  return rows.filter(([, { owners }]) =>
    Object.entries(owners).some(([relation, id]) => id !== null && alive.get(relation)?.has(id)),
  );
};

/** Brings back, under their old ids, the remembered rows that vanished. Gives how many. */
export const restoreRows = async (strapi: Core.Strapi): Promise<number> => {
  let restored = 0;
  for (const kind of kindsOf(strapi)) {
    const live = [...(await liveRows(strapi, kind)).values()].map((content) =>
      identityOf(kind, content),
    );
    const vanished = [...(await keptRows(strapi, kind))].filter(
      ([, content]) =>
        !live.some((identity) => isDeepStrictEqual(identity, identityOf(kind, content))),
    );
    const owned = await stillOwned(strapi, kind, vanished);
    const taken = await idsInUse(
      strapi,
      kind.model,
      owned.map(([id]) => id),
    );
    for (const [id, { columns, owners }] of owned) {
      await strapi.db
        .query(kind.model)
        .create({ data: { ...(taken.has(id) ? {} : { id }), ...columns, ...owners } });
    }
    restored += owned.length;
  }
  return restored;
};
