import { type LedgerFault, ledgerFault } from './ledger-fault';
import type { LedgerHead } from './ledger-head';
import type { VerifyingKeys } from './ledger-keys';
import { contentOf, type StoredEntry, type StoredNote } from './stored-entry';
import { type StoredChain, verifyChain } from './verify-chain';

/** What verifying a ledger found. */
export interface LedgerReport {
  chains: number;
  entries: number;
  /** Entries written without a key: whoever can write to the database can write them anew. */
  keyless: number;
  faults: LedgerFault[];
}

/** Where a chain has no entry as a head says that was kept elsewhere. */
const unexpected = (
  entries: readonly StoredEntry[],
  expected: readonly LedgerHead[],
): LedgerFault[] =>
  expected
    .filter(
      ({ sequence, hash }) =>
        sequence > 0 && !entries.some((row) => row.sequence === sequence && row.hash === hash),
    )
    .map(({ chain, sequence }) => ledgerFault(chain, sequence, 'expectedHead'));

const byChain = <Row extends { chain: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const chains = new Map<string, Row[]>();
  for (const row of rows) {
    const known = chains.get(row.chain);
    if (known) known.push(row);
    else chains.set(row.chain, [row]);
  }
  return chains;
};

/** Verifies chain by chain, so that a ledger of any size needs the memory of one. */
export const ledgerVerifier = (keys: VerifyingKeys, expectedHeads: readonly LedgerHead[] = []) => {
  const waiting = byChain(expectedHeads);
  const report: LedgerReport = { chains: 0, entries: 0, keyless: 0, faults: [] };

  /** What is wrong with a chain, without counting it. */
  const faultsOf = (stored: StoredChain): LedgerFault[] => [
    ...verifyChain(stored, keys),
    ...unexpected(stored.entries, waiting.get(stored.chain) ?? []),
  ];

  const add = (stored: StoredChain): void => {
    const { chain, entries, head } = stored;
    if (entries.length > 0 || (head && head.sequence > 0)) report.chains += 1;
    report.entries += entries.length;
    report.keyless += entries.filter((row) => contentOf(row)?.key === null).length;
    report.faults.push(...faultsOf(stored));
    waiting.delete(chain);
  };

  /** All of it, with the chains that were expected and never came. */
  const finish = (): LedgerReport => ({
    ...report,
    faults: [...report.faults, ...unexpected([], [...waiting.values()].flat())],
  });

  return { faultsOf, add, finish };
};

/** Puts rows of many chains together, each chain with its rows in the order in which they came. */
export const chainsOf = (
  entries: readonly StoredEntry[],
  heads: readonly LedgerHead[],
  notes: readonly StoredNote[] = [],
): StoredChain[] => {
  const headOf = new Map(heads.map((head) => [head.chain, head]));
  const entriesOf = byChain(entries);
  const notesOf = byChain(notes);
  return [...new Set([...headOf.keys(), ...entriesOf.keys(), ...notesOf.keys()])].map((chain) => ({
    chain,
    entries: entriesOf.get(chain) ?? [],
    head: headOf.get(chain) ?? null,
    notes: notesOf.get(chain) ?? [],
  }));
};

/**
 * Verifies a ledger that is at hand as a whole: what each chain is found to be, and whether it
 * still holds the heads that were kept elsewhere.
 */
export const verifyLedger = (
  entries: readonly StoredEntry[],
  heads: readonly LedgerHead[],
  keys: VerifyingKeys,
  expectedHeads: readonly LedgerHead[] = [],
): LedgerReport => {
  const verifier = ledgerVerifier(keys, expectedHeads);
  for (const chain of chainsOf(entries, heads)) verifier.add(chain);
  return verifier.finish();
};
