import type { LedgerContent } from '../../../../content-types';
import type { FaultKind } from './ledger-fault';
import type { LedgerKey } from './ledger-keys';
import { seal } from './seal';
import { contentOf, type StoredEntry } from './stored-entry';

/** An entry looked at by itself: whole and in its own place, or what is wrong with it. */
export type ExaminedEntry = { row: StoredEntry } & (
  | { fault: null; content: LedgerContent }
  | { fault: FaultKind; more?: string }
);

/** Whether an entry, for what can be told of it alone, is as it was written. */
export const isSound = (
  entry: ExaminedEntry | undefined,
): entry is ExaminedEntry & { fault: null } => entry?.fault === null;

/** Which key an entry says it was written under, even where the rest cannot be read. */
const keyNamedIn = ({ content }: StoredEntry): string | null => {
  try {
    const key: unknown = JSON.parse(content)?.key;
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
};

/**
 * Looks at a stored entry by itself: whether it is as it was written under one of some keys, can be
 * read, and stands in its own place. What comes before and after it is for the chain to say.
 */
export const examinedEntry = (row: StoredEntry, keys: readonly LedgerKey[]): ExaminedEntry => {
  const named = keyNamedIn(row);
  const key = keys.find(({ id }) => id === named) ?? null;
  if (named !== null && key === null) return { row, fault: 'unknownKey', more: named };
  if (seal(row.content, key) !== row.hash) return { row, fault: 'changed' };

  const content = contentOf(row);
  if (content === null) return { row, fault: 'unreadable' };
  const { chain, sequence } = content;
  if (chain !== row.chain || sequence !== row.sequence || sequence < 1) {
    return { row, fault: 'misplaced', more: `entry ${sequence} of the chain ${chain}` };
  }
  return { row, fault: null, content };
};
