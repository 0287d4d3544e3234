import type { QuoteId, SourceKey } from '../ids';
import type { LedgerAction } from '../vocabulary';

/**
 * What is hashed of an entry of a ledger: who did what to which source, and when. No names, no
 * former values, no free text.
 */
export interface LedgerContent {
  /** Of this format. */
  version: 1;
  /** documentId of the article whose ledger it is, or `settings`. */
  chain: string;
  /** 1 for the first entry of its chain. */
  sequence: number;
  action: LedgerAction;
  /** Id of the administrator; null where code, or the content API, did it. */
  actor: number | null;
  source: SourceKey | null;
  quotes: QuoteId[];
  /** Enumerated values, numbers and ids; never the id of a person. */
  details: Record<string, string | number | boolean | string[]>;
  /** ISO 8601 instant. */
  at: string;
  /** Salted digest of a note that is kept beside the ledger; null where there is none. */
  noteHash: string | null;
  /** Hash of the entry before; zeros for the first. */
  previous: string;
  /** Which key the hash is made with, by a digest of it; null where there was none. */
  key: string | null;
}

export interface LedgerEntry extends LedgerContent {
  /** HMAC-SHA-256 of the content under the key, or SHA-256 where there is no key; hex. */
  hash: string;
}

/** An entry as administrators read it: the ledger itself knows them by their ids alone. */
export interface ReadLedgerEntry extends LedgerEntry {
  /** Null for an administrator who is gone, and where there was none. */
  actorName: string | null;
  /** Null where there is none, or it has been erased. */
  note: string | null;
}

/** `GET /newsdesk/articles/:documentId/ledger?page&pageSize`: a page of it, newest first. */
export interface LedgerPage {
  entries: ReadLedgerEntry[];
  total: number;
}
