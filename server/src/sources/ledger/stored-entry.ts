import type { LedgerContent, LedgerEntry } from '../../../../content-types';

/** A row of the ledger. `content` is the very text that was hashed. */
export interface StoredEntry {
  chain: string;
  sequence: number;
  content: string;
  hash: string;
}

/** A note beside the ledger. */
export interface StoredNote {
  chain: string;
  sequence: number;
  salt: string;
  note: string;
}

const isContent = (value: unknown): value is LedgerContent => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, chain, sequence, previous, key } = value as Record<string, unknown>;
  return (
    version === 1 &&
    typeof chain === 'string' &&
    typeof sequence === 'number' &&
    typeof previous === 'string' &&
    (key === null || typeof key === 'string')
  );
};

/** The content of an entry, or null where it is none that this release can read. */
export const contentOf = ({ content }: Pick<StoredEntry, 'content'>): LedgerContent | null => {
  try {
    const parsed: unknown = JSON.parse(content);
    return isContent(parsed) ? parsed : null;
  } catch {
    return null;
  }
};

/** @throws Error for a row that has been changed into something that is no entry */
export const entryOf = (row: StoredEntry): LedgerEntry => {
  const content = contentOf(row);
  if (!content) throw new Error(`Entry ${row.sequence} of ledger ${row.chain} cannot be read.`);
  return { ...content, hash: row.hash };
};
