import { type ExaminedEntry, examinedEntry, isSound } from './examined-entry';
import { type LedgerFault, ledgerFault } from './ledger-fault';
import type { LedgerHead } from './ledger-head';
import type { VerifyingKeys } from './ledger-keys';
import { CHAIN_START, noteDigest } from './seal';
import type { StoredEntry, StoredNote } from './stored-entry';

/** One chain, as a database or a file has it. */
export interface StoredChain {
  chain: string;
  /** In the order in which they stand there. */
  entries: readonly StoredEntry[];
  head: LedgerHead | null;
  notes?: readonly StoredNote[];
}

/** The entries of a chain by their number, each once. */
type Numbered = ReadonlyMap<number, ExaminedEntry>;

/** Entries that are wrong by themselves, are there twice, or come after later ones. */
const wrongEntries = (
  chain: string,
  examined: readonly ExaminedEntry[],
): { numbered: Numbered; faults: LedgerFault[] } => {
  const numbered = new Map<number, ExaminedEntry>();
  const faults: LedgerFault[] = [];
  let reached = 0;
  for (const entry of examined) {
    const { sequence } = entry.row;
    if (!isSound(entry)) faults.push(ledgerFault(chain, sequence, entry.fault, entry.more));
    // A changed entry still stands in its own place; one that belongs elsewhere stands in nobody's.
    if (entry.fault === 'misplaced') continue;
    if (numbered.has(sequence)) {
      faults.push(ledgerFault(chain, sequence, 'duplicated'));
      continue;
    }
    numbered.set(sequence, entry);
    if (sequence < reached) {
      faults.push(ledgerFault(chain, sequence, 'misplaced', `an earlier entry than ${reached}`));
    }
    reached = Math.max(reached, sequence);
  }
  return { numbered, faults };
};

const missingEntries = (chain: string, numbered: Numbered, last: number): LedgerFault[] => {
  const faults: LedgerFault[] = [];
  let next = 1;
  for (const number of [...[...numbered.keys()].sort((a, b) => a - b), last + 1]) {
    if (number > next) {
      const to = number - 1;
      faults.push(ledgerFault(chain, next, 'missing', to > next ? to : ''));
    }
    next = Math.max(next, number + 1);
  }
  return faults;
};

/** Sound entries that do not follow the one before. */
const brokenLinks = (chain: string, numbered: Numbered): LedgerFault[] => {
  const faults: LedgerFault[] = [];
  for (const [sequence, entry] of [...numbered].sort(([a], [b]) => a - b)) {
    if (!isSound(entry)) continue;
    const { previous } = entry.content;
    const before = numbered.get(sequence - 1);
    const follows =
      sequence === 1 ? previous === CHAIN_START : !isSound(before) || previous === before.row.hash;
    if (!follows) faults.push(ledgerFault(chain, sequence, 'unlinked'));
  }
  return faults;
};

/**
 * The first entry without a key where there should be one: after one with a key anyhow, and
 * anywhere where a site has always had one.
 */
const keylessEntry = (
  chain: string,
  numbered: Numbered,
  { keyless }: VerifyingKeys,
): LedgerFault[] => {
  let refused = keyless === 'refused';
  for (const [sequence, entry] of [...numbered].sort(([a], [b]) => a - b)) {
    if (!isSound(entry)) continue;
    if (entry.content.key !== null) refused = true;
    else if (refused) return [ledgerFault(chain, sequence, 'keyless')];
  }
  return [];
};

const wrongHead = (
  { chain, head }: StoredChain,
  numbered: Numbered,
  last: number,
): LedgerFault[] => {
  if (head === null) return [ledgerFault(chain, last, 'headMissing')];
  // What is missing at the end is told by its numbers, and a changed last entry is told already.
  const lastEntry = numbered.get(last);
  if (head.sequence > last || (lastEntry && !isSound(lastEntry))) return [];
  if (head.sequence === last && head.hash === (lastEntry?.row.hash ?? CHAIN_START)) return [];
  return [ledgerFault(chain, last, 'headMismatch', `entry ${head.sequence}, ${head.hash}`)];
};

/** Notes that are not what was written, or that no entry can have been written with. */
const wrongNotes = (
  { chain, notes = [] }: StoredChain,
  numbered: Numbered,
  end: number,
): LedgerFault[] =>
  notes
    .filter(({ sequence, note, salt }) => {
      const entry = numbered.get(sequence);
      // Up to the end, that an entry is missing is told already.
      if (entry === undefined) return sequence > end;
      return isSound(entry) && entry.content.noteHash !== noteDigest(note, salt);
    })
    .map(({ sequence }) => ledgerFault(chain, sequence, 'noteChanged'));

/**
 * What is wrong with one chain: entries that were changed, put elsewhere, doubled, taken out or
 * written anew, up to the head it has. Where the head went back along with the last entries, only
 * a head that was kept elsewhere can tell.
 *
 * @param keys - every key that entries may have been written under
 */
export const verifyChain = (stored: StoredChain, keys: VerifyingKeys): LedgerFault[] => {
  const { chain, head } = stored;
  const { numbered, faults } = wrongEntries(
    chain,
    stored.entries.map((row) => examinedEntry(row, keys.known)),
  );
  const last = [...numbered.keys()].reduce((a, b) => Math.max(a, b), 0);
  const end = Math.max(last, head?.sequence ?? 0);
  return [
    ...faults,
    ...missingEntries(chain, numbered, end),
    ...brokenLinks(chain, numbered),
    ...keylessEntry(chain, numbered, keys),
    ...wrongHead(stored, numbered, last),
    ...wrongNotes(stored, numbered, end),
  ];
};
