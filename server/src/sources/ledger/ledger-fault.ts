/** What can be wrong with a chain of the ledger. */
export type FaultKind =
  | 'changed'
  | 'misplaced'
  | 'duplicated'
  | 'missing'
  | 'unlinked'
  | 'keyless'
  | 'unknownKey'
  | 'unreadable'
  | 'headMissing'
  | 'headMismatch'
  | 'expectedHead'
  | 'noteChanged';

/** One thing that is wrong, and where. */
export interface LedgerFault {
  chain: string;
  sequence: number;
  kind: FaultKind;
  /** One sentence. */
  message: string;
}

const SENTENCES: Record<FaultKind, (sequence: number, more: string) => string> = {
  changed: (n) => `Entry ${n} has been changed.`,
  misplaced: (n, more) => `In the place of entry ${n} stands ${more}.`,
  duplicated: (n) => `Entry ${n} is there twice.`,
  missing: (n, more) => (more ? `Entries ${n} to ${more} are missing.` : `Entry ${n} is missing.`),
  unlinked: (n) => `Entry ${n} does not follow entry ${n - 1}: that one has been replaced.`,
  keyless: (n) => `Entry ${n} was written without a key, which this ledger should not have.`,
  unknownKey: (n, more) =>
    `Entry ${n} was written under the key ${more}, which is not given here, or has been changed.`,
  unreadable: (n) => `Entry ${n} is of a format that this release does not know.`,
  headMissing: (n) => `The head of the chain is missing; its last entry is ${n}.`,
  headMismatch: (n, more) => `The head of the chain is ${more}, its last entry is ${n}.`,
  expectedHead: (n) =>
    `Entry ${n} with the hash that was expected is not there: entries were removed or rewritten.`,
  noteChanged: (n) => `The note beside entry ${n} is not the one that was written.`,
};

/**
 * States what is wrong with an entry of a chain, or with its head, in the one sentence for it.
 * @param more - what else the sentence of this kind tells
 */
export const ledgerFault = (
  chain: string,
  sequence: number,
  kind: FaultKind,
  more: string | number = '',
): LedgerFault => ({ chain, sequence, kind, message: SENTENCES[kind](sequence, String(more)) });
