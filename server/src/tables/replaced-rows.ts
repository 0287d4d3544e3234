import type { Core } from '@strapi/strapi';
import { inBatches } from './in-batches';
import { tableName } from './table-name';

/** Values by the names of their columns. */
type Columns = Record<string, string | number | null>;

const valuesOf = (row: Columns, columns: readonly string[]) =>
  columns.map((column) => row[column] as string | number);

const without = (row: Columns, columns: readonly string[]): Columns =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

/**
 * Writes over those rows that are there, and gives the others.
 *
 * For MariaDB: an insertion that comes upon a row under its key locks the gap before that row, too,
 * and whoever writes into the gap waits until the transaction is through. Keys are random, so that a
 * draft would wait for a publication that it has nothing to do with. An update by the whole key locks
 * the row alone.
 */
const notThere = async (
  strapi: Core.Strapi,
  table: string,
  rows: readonly Columns[],
  key: readonly string[],
): Promise<Columns[]> => {
  const name = tableName(strapi, table);
  return strapi.db.transaction(async ({ trx }) => {
    const found: Columns[] = await trx(name)
      .select(...key)
      .whereIn(
        [...key],
        rows.map((row) => valuesOf(row, key)),
      );
    const there = new Set(found.map((row) => valuesOf(row, key).join(' ')));
    const missing: Columns[] = [];
    for (const row of rows) {
      const at = Object.fromEntries(key.map((column) => [column, row[column] as string | number]));
      const isWritten =
        there.has(valuesOf(row, key).join(' ')) &&
        (await trx(name).where(at).update(without(row, key))) > 0;
      if (!isWritten) missing.push(row);
    }
    return missing;
  });
};

/** Writes rows, over those that are there under the same key: the columns of a unique index. */
export const writeRows = async (
  strapi: Core.Strapi,
  table: string,
  rows: readonly Columns[],
  key: readonly string[],
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  for (const some of inBatches(rows)) {
    const missing =
      strapi.db.dialect.client === 'mysql' ? await notThere(strapi, table, some, key) : some;
    if (missing.length === 0) continue;
    await strapi.db
      .queryBuilder(table)
      .insert(missing)
      .onConflict([...key])
      .merge(Object.keys(first).filter((column) => !key.includes(column)))
      .execute();
  }
};

interface Deletion {
  /** Uid of a model of the plugin's own. */
  table: string;
  /** The index to find the rows by. */
  index: string;
  /** The first columns of that index, and what each must be: one value, or one of several. */
  where: Record<string, string | readonly (string | number)[]>;
  /** Rows of these that are to stay. */
  except?: { column: string; values: readonly number[] };
}

/**
 * Deletes rows, looking at no others. MariaDB locks every row that a deletion looks at and the gap
 * behind it, and in a small table it would rather look at all of them: then two who write rows of
 * different documents wait for each other. Whoever writes and deletes writes first, for the same
 * reason: a row that is written into a gap which another has locked waits for them.
 */
export const deleteRows = async (
  strapi: Core.Strapi,
  { table, index, where, except }: Deletion,
): Promise<void> => {
  const name = tableName(strapi, table);
  const bindings: (string | number)[] = [];
  const listed = (values: readonly (string | number)[]): string => {
    bindings.push(...values);
    return values.map(() => '?').join(', ');
  };
  const conditions = Object.entries(where).map(
    ([column, value]) => `${column} in (${listed([value].flat() as (string | number)[])})`,
  );
  if (except && except.values.length > 0) {
    conditions.push(`${except.column} not in (${listed(except.values)})`);
  }
  const from =
    strapi.db.dialect.client === 'mysql'
      ? `delete t from ${name} as t force index (${index})`
      : `delete from ${name}`;
  await strapi.db.transaction(({ trx }) =>
    trx.raw(`${from} where ${conditions.join(' and ')}`, bindings),
  );
};
