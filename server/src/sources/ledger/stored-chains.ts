import type { Core } from '@strapi/strapi';
import { LEDGER_HEAD_TABLE, LEDGER_NOTE_TABLE, LEDGER_TABLE } from '../../tables/models';
import { tableName } from '../../tables/table-name';
import { type LedgerHead, lockedHead } from './ledger-head';
import type { StoredEntry, StoredNote } from './stored-entry';
import type { StoredChain } from './verify-chain';
import { chainsOf } from './verify-ledger';

/** Chains that are read at once. */
const BATCH = 100;

const ENTRY_ORDER = [{ chain: 'asc' }, { sequence: 'asc' }, { id: 'asc' }];

/** Where every chain ends that has an entry, in the order of the database. */
export async function* storedHeads(strapi: Core.Strapi): AsyncGenerator<LedgerHead> {
  let after: string | null = null;
  for (;;) {
    const heads: LedgerHead[] = await strapi.db.query(LEDGER_HEAD_TABLE).findMany({
      select: ['chain', 'sequence', 'hash'],
      where: after === null ? {} : { chain: { $gt: after } },
      orderBy: { chain: 'asc' },
      limit: BATCH,
    });
    const last = heads.at(-1);
    if (!last) return;
    yield* heads.filter(({ sequence }) => sequence > 0);
    after = last.chain;
  }
}

/** Chains with entries and no head, of which there should be none. */
export const headless = async (strapi: Core.Strapi): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const [entries, heads] = [LEDGER_TABLE, LEDGER_HEAD_TABLE].map((uid) => tableName(strapi, uid));
    const rows: { chain: string }[] = await trx(`${entries} as e`)
      .leftJoin(`${heads} as h`, 'h.chain', 'e.chain')
      .whereNull('h.id')
      .distinct('e.chain as chain');
    return rows.map(({ chain }) => chain);
  });

/** The entries of some chains, in their order. */
export const entriesOf = (strapi: Core.Strapi, chains: readonly string[]): Promise<StoredEntry[]> =>
  strapi.db.query(LEDGER_TABLE).findMany({
    select: ['chain', 'sequence', 'content', 'hash'],
    where: { chain: { $in: [...chains] } },
    orderBy: ENTRY_ORDER,
  });

const notesOf = (strapi: Core.Strapi, chains: readonly string[]): Promise<StoredNote[]> =>
  strapi.db.query(LEDGER_NOTE_TABLE).findMany({
    select: ['chain', 'sequence', 'salt', 'note'],
    where: { chain: { $in: [...chains] } },
    orderBy: ENTRY_ORDER,
  });

const chainsWith = async (strapi: Core.Strapi, heads: LedgerHead[], without: string[] = []) => {
  const names = [...heads.map(({ chain }) => chain), ...without];
  return chainsOf(await entriesOf(strapi, names), heads, await notesOf(strapi, names));
};

/** Every chain of the ledger as it is stored. Writers go on meanwhile. */
export async function* storedChains(strapi: Core.Strapi): AsyncGenerator<StoredChain> {
  let batch: LedgerHead[] = [];
  for await (const head of storedHeads(strapi)) {
    batch.push(head);
    if (batch.length < BATCH) continue;
    yield* await chainsWith(strapi, batch);
    batch = [];
  }
  yield* await chainsWith(strapi, batch, await headless(strapi));
}

/** One chain with its writers kept out, so that head and entries are of one moment. */
export const lockedChain = async (strapi: Core.Strapi, chain: string): Promise<StoredChain> =>
  strapi.db.transaction(async () => {
    const head = (await lockedHead(strapi, chain)) ?? null;
    return {
      chain,
      // A database may take more for this chain than it is, by its collation.
      entries: (await entriesOf(strapi, [chain])).filter((row) => row.chain === chain),
      head,
      notes: (await notesOf(strapi, [chain])).filter((row) => row.chain === chain),
    };
  });
