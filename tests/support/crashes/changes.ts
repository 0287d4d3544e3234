import type { StoredRows } from '../../support/stored-rows';

type Row = Record<string, unknown>;

/** Columns whose values differ each time the same thing is done. */
const MOMENTS = /(_at|^date_modified)$/;
const RANDOM = /^(source_key|hash|previous|salt|content)$/;
const ROW_ID = /_id$/;

/** What every start tidies: how often stories have been looked at, and which wait for a reader. */
const TIDIED = { table: 'newsdesk_story_changes', column: 'generation' };

const text = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

/** The highest row id that each column names: rows that come later have a higher one each time. */
const highestIds = (rows: StoredRows): Map<string, number> => {
  const highest = new Map<string, number>();
  for (const row of Object.values(rows).flat()) {
    for (const [column, value] of Object.entries(row)) {
      if (typeof value !== 'number' || !ROW_ID.test(column)) continue;
      highest.set(column, Math.max(value, highest.get(column) ?? 0));
    }
  }
  return highest;
};

/**
 * What has changed between two states of a database, a line a row, so that two runs of the same
 * deed are told in the same words: none where nothing has.
 */
export const changes = (before: StoredRows, now: StoredRows): string[] => {
  const labels = new Map<string, string>();
  const highest = highestIds(before);
  const isNewId = (column: string, value: unknown): boolean =>
    typeof value === 'number' && ROW_ID.test(column) && value > (highest.get(column) ?? 0);
  const label = (kind: string, value: string): string => {
    const known = labels.get(value) ?? `${kind} ${labels.size + 1}`;
    labels.set(value, known);
    return known;
  };
  const told = (column: string, value: unknown): string => {
    if (value === null) return 'null';
    if (MOMENTS.test(column)) return 'a moment';
    if (isNewId(column, value)) return label('new id', `${column} ${value}`);
    return RANDOM.test(column) ? label('random', text(value)) : text(value);
  };
  const columns = (row: Row, names: string[]) =>
    names.map((name) => `${name} = ${told(name, row[name])}`).join(', ');

  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((table) => {
    if (table === TIDIED.table) return [];
    const old = new Map((before[table] ?? []).map((row) => [row.id, row]));
    const rows = now[table] ?? [];
    const present = new Set(rows.map(({ id }) => id));
    return [
      ...[...old.keys()].filter((id) => !present.has(id)).map((id) => `${table} ${id} is gone`),
      ...rows.flatMap((row) => {
        const was = old.get(row.id);
        const names = Object.keys(row).filter((name) => name !== 'id' && name !== TIDIED.column);
        if (!was) return [`${table} has a new row: ${columns(row, names)}`];
        const changed = names.filter((name) => text(row[name]) !== text(was[name]));
        return changed.length === 0 ? [] : [`${table} ${row.id}: ${columns(row, changed)}`];
      }),
    ];
  });
};
