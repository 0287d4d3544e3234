import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { LedgerKey } from './ledger-keys';

/** What the first entry of a chain follows. */
export const CHAIN_START = '0'.repeat(64);

/** The hash of an entry: of the very text of its content, under a key where there is one. */
export const seal = (content: string, key: LedgerKey | null): string =>
  key === null
    ? createHash('sha256').update(content).digest('hex')
    : createHmac('sha256', key.secret).update(content).digest('hex');

export const newSalt = (): string => randomBytes(16).toString('hex');

/** The digest of a note that its entry holds. Once note and salt are erased, it tells nothing. */
export const noteDigest = (note: string, salt: string): string =>
  createHmac('sha256', salt).update(note).digest('hex');
