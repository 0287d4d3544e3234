import type { LedgerContent, LedgerEntry } from '../../../../content-types';
import { canonicalJson } from './canonical-json';
import type { LedgerHead } from './ledger-head';
import type { LedgerKey } from './ledger-keys';
import { seal } from './seal';
import type { StoredEntry } from './stored-entry';

/** What an entry says besides its place in the chain and the key. */
export type Recorded = Omit<LedgerContent, 'version' | 'chain' | 'sequence' | 'previous' | 'key'>;

/** The entry that follows a head: as it is read, and as it is stored. */
export const newEntry = (
  head: LedgerHead,
  recorded: Recorded,
  key: LedgerKey | null,
): { entry: LedgerEntry; stored: StoredEntry } => {
  const { chain } = head;
  const sequence = head.sequence + 1;
  const content: LedgerContent = {
    ...recorded,
    version: 1,
    chain,
    sequence,
    previous: head.hash,
    key: key?.id ?? null,
  };
  const written = canonicalJson({ ...content });
  const hash = seal(written, key);
  return { entry: { ...content, hash }, stored: { chain, sequence, content: written, hash } };
};
