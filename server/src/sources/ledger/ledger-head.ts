import type { Core } from '@strapi/strapi';
import { LEDGER_HEAD_TABLE } from '../../tables/models';
import { CHAIN_START } from './seal';

/** Where a chain ends. */
export interface LedgerHead {
  chain: string;
  /** 0 for a chain without entries. */
  sequence: number;
  hash: string;
}

/**
 * Locks the head of a chain if there is one, and gives it. To be called in a transaction. A
 * locking read, because a plain one of MariaDB shows the table as the transaction began.
 */
export const lockedHead = async (
  { db }: Core.Strapi,
  chain: string,
): Promise<LedgerHead | undefined> =>
  (await db
    .queryBuilder(LEDGER_HEAD_TABLE)
    .select(['chain', 'sequence', 'hash'])
    .where({ chain })
    .forUpdate()
    .first()
    .execute<LedgerHead | null>()) ?? undefined;

/**
 * Locks the head of a chain to the end of the transaction, making it where there is none. On
 * MariaDB, two who wait for a third to make it are a deadlock if that one rolls back: whoever
 * starts a chain holds a lock of its own, that of the article.
 */
export const lockHead = async (strapi: Core.Strapi, chain: string): Promise<LedgerHead> => {
  const { db } = strapi;
  // Asked without a lock first. On MariaDB, locking what is not there, or inserting what is, locks
  // the gap beside it too: writers of other chains would wait here for what they need not.
  const known = await db.query(LEDGER_HEAD_TABLE).count({ where: { chain } });
  if (known === 0) {
    // The update changes nothing. It is there for its lock: on a conflict, `INSERT IGNORE` of
    // MariaDB locks the row for sharing, and two who then both want to write it are a deadlock.
    await db
      .queryBuilder(LEDGER_HEAD_TABLE)
      .insert({ chain, sequence: 0, hash: CHAIN_START })
      .onConflict(['chain'])
      .merge(['chain'])
      .execute();
  }
  const head = await lockedHead(strapi, chain);
  if (!head) throw new Error('The head of a chain of the ledger went while it was being locked.');
  return head;
};

/**
 * Moves a head on to a new last entry.
 * @returns whether it still stood where it was read
 */
export const moveHead = async (
  { db }: Core.Strapi,
  { chain, sequence }: LedgerHead,
  next: Pick<LedgerHead, 'sequence' | 'hash'>,
): Promise<boolean> => {
  const moved = await db
    .queryBuilder(LEDGER_HEAD_TABLE)
    .where({ chain, sequence })
    .update({ sequence: next.sequence, hash: next.hash })
    .execute<number>();
  return moved === 1;
};
