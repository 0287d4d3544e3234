import type { LedgerHead } from './ledger-head';
import type { StoredEntry } from './stored-entry';

/** A ledger at hand as a whole. */
export interface LedgerRows {
  heads: LedgerHead[];
  entries: StoredEntry[];
}

/** A line of an exported ledger. All heads come first: a file that was cut is short of entries. */
export const headLine = ({ chain, sequence, hash }: LedgerHead): string =>
  JSON.stringify({ head: { chain, sequence, hash } });

export const entryLine = ({ chain, sequence, content, hash }: StoredEntry): string =>
  JSON.stringify({ entry: { chain, sequence, content, hash } });

const isHead = (value: unknown): value is LedgerHead => {
  const { chain, sequence, hash } = (value ?? {}) as Record<string, unknown>;
  return typeof chain === 'string' && Number.isSafeInteger(sequence) && typeof hash === 'string';
};

const isEntry = (value: unknown): value is StoredEntry =>
  isHead(value) && typeof (value as { content?: unknown }).content === 'string';

const parsed = (line: string): { head?: unknown; entry?: unknown } => {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
};

/**
 * Reads an exported ledger, or heads alone.
 * @throws Error naming the first line that is neither
 */
export const readLedgerLines = (text: string): LedgerRows => {
  const rows: LedgerRows = { heads: [], entries: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { head, entry } = parsed(line);
    if (isHead(head)) rows.heads.push(head);
    else if (isEntry(entry)) rows.entries.push(entry);
    else throw new Error(`Line ${index + 1} is none of an exported ledger.`);
  }
  return rows;
};
