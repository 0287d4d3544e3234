import type { Core } from '@strapi/strapi';
import { holds, type Parted } from './connections';

/** One row of any table of the database. */
export type StoredRow = Record<string, unknown>;

interface ForeignKey {
  columns: string[];
  referencedTable: string;
}

interface StoredTable {
  name: string;
  rows: StoredRow[];
  foreignKeys: ForeignKey[];
}

/** Every table that the database has, known to Strapi or not, with all its rows. */
export const storedTables = async ({ db }: Core.Strapi): Promise<StoredTable[]> => {
  const { tables } = await db.dialect.schemaInspector.getSchema();
  return Promise.all(
    tables.map(async ({ name, foreignKeys }) => ({
      name,
      rows: await db.connection(name).select(),
      foreignKeys: foreignKeys.map(({ columns, referencedTable }) => ({
        columns,
        referencedTable,
      })),
    })),
  );
};

const place = (table: string, id: unknown): string => `${table} ${id}`;

/** Rows that say one of the words themselves, by table and id. */
const rowsThatSay = (tables: readonly StoredTable[], words: readonly string[]): Set<string> =>
  new Set(
    tables.flatMap(({ name, rows }) =>
      rows.filter((row) => holds(JSON.stringify(row), words)).map((row) => place(name, row.id)),
    ),
  );

/**
 * Rows that connect what must be parted: by saying both, or by leading to one and to the other,
 * as the rows of link tables do.
 */
export const storedConnections = async (
  strapi: Core.Strapi,
  { quotes, speaker }: Parted,
): Promise<string[]> => {
  const tables = await storedTables(strapi);
  const ofQuotes = rowsThatSay(tables, quotes);
  const ofSpeaker = rowsThatSay(tables, speaker);
  return tables.flatMap(({ name, rows, foreignKeys }) =>
    rows
      .filter((row) => {
        const led = foreignKeys.flatMap(({ columns, referencedTable }) =>
          columns.map((column) => place(referencedTable, row[column])),
        );
        const all = [place(name, row.id), ...led];
        return all.some((each) => ofQuotes.has(each)) && all.some((each) => ofSpeaker.has(each));
      })
      .map((row) => `${name}: ${JSON.stringify(row)}`),
  );
};

/** Which columns of which rows differ between two states of the database, `+` and `-` for whole rows. */
export const changedColumns = (
  before: readonly StoredTable[],
  after: readonly StoredTable[],
): Record<string, string[]> => {
  const changes: Record<string, string[]> = {};
  for (const { name, rows } of after) {
    const old = new Map(
      before.find((table) => table.name === name)?.rows.map((row) => [row.id, row]) ?? [],
    );
    const now = new Set(rows.map(({ id }) => id));
    const found = [
      ...rows.flatMap((row) => {
        const was = old.get(row.id);
        if (was === undefined) return ['+'];
        return Object.keys(row).filter(
          (column) => JSON.stringify(row[column]) !== JSON.stringify(was[column]),
        );
      }),
      ...[...old.keys()].filter((id) => !now.has(id)).map(() => '-'),
    ];
    if (found.length > 0) changes[name] = [...new Set(found)].sort();
  }
  return changes;
};
