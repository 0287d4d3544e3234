import type { Database } from '@strapi/database';

/** Every row of every table of the three types and of the plugin. */
export type StoredRows = Record<string, Record<string, unknown>[]>;

type Opened = Pick<Database, 'connection' | 'dialect'>;

const isLinks = (table: string): boolean => table.endsWith('_lnk');

/** Reads all that a database holds of the newsroom, tables of links last, as the driver gives it. */
export const readStoredRows = async ({ connection, dialect }: Opened): Promise<StoredRows> => {
  const tables = (await dialect.schemaInspector.getTables())
    .filter((table) => table.startsWith('newsdesk_'))
    .sort((a, b) => Number(isLinks(a)) - Number(isLinks(b)) || a.localeCompare(b));
  const rows: StoredRows = {};
  for (const table of tables) rows[table] = await connection(table).orderBy('id');
  return rows;
};

/** What the driver has parsed of a JSON column has to be text again. */
const written = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;

/** Makes the tables hold exactly these rows again, under the same ids, past everything of Strapi. */
export const writeStoredRows = async ({ connection }: Opened, rows: StoredRows): Promise<void> => {
  const tables = Object.keys(rows);
  await connection.transaction(async (trx) => {
    for (const table of [...tables].reverse()) await trx(table).delete();
    for (const table of tables) {
      const wanted = rows[table] ?? [];
      if (wanted.length === 0) continue;
      await trx(table).insert(
        wanted.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)])),
        ),
      );
    }
  });
};
