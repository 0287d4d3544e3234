/**
 * Rows that one statement adds, or values that it looks up. Knex adds rows to SQLite by one `select`
 * each, of which that joins 500 at most; values it once took no more than 999 of, and the others take
 * many more.
 */
export const ROWS_PER_STATEMENT = 500;

/**
 * Gives a list some at a time, in its order.
 *
 * @param size - how many, where there is another reason than the length of a statement
 */
export function* inBatches<Item>(
  items: readonly Item[],
  size: number = ROWS_PER_STATEMENT,
): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
