import type { Core } from '@strapi/strapi';
import type {
  ArticleId,
  LedgerAction,
  LedgerEntry,
  QuoteId,
  SourceKey,
} from '../../../../content-types';
import { LEDGER_NOTE_TABLE, LEDGER_TABLE } from '../../tables/models';
import { checkDetails } from './checked-details';
import { lockHead, moveHead } from './ledger-head';
import { siteKeys } from './ledger-keys';
import { newEntry } from './new-entry';
import { newSalt, noteDigest } from './seal';

/** What somebody did, as it is to be recorded. */
export interface LedgerRecord {
  chain: ArticleId | 'settings';
  action: LedgerAction;
  /** Row id of an administrator; see `actorOf`. */
  actor: number | null;
  source?: SourceKey | null;
  quotes?: QuoteId[];
  details?: LedgerEntry['details'];
  /** Free text, kept beside the ledger, from where it can be erased. */
  note?: string;
}

/**
 * Appends to a chain of the ledger, in the transaction it is called in or in one of its own. To be
 * called with the article locked, and last of all that takes row locks: article, person, quote,
 * ledger. The chain stays locked to the end of the transaction, so that no two entries ever follow
 * the same one.
 *
 * @throws Error for details that a ledger must not keep
 */
export const appendToLedger = async (
  strapi: Core.Strapi,
  record: LedgerRecord,
): Promise<LedgerEntry> => {
  const { chain, action, actor, source = null, quotes = [], details = {} } = record;
  await checkDetails(strapi, details);
  const { current } = siteKeys(strapi);
  const note = record.note?.trim() || null;
  const salt = newSalt();
  const noteHash = note === null ? null : noteDigest(note, salt);

  return strapi.db.transaction(async () => {
    for (;;) {
      const head = await lockHead(strapi, chain);
      const at = new Date().toISOString();
      const { entry, stored } = newEntry(
        head,
        { action, actor, source, quotes, details, at, noteHash },
        current,
      );
      // No lock keeps those apart who append side by side in one transaction: one of them moves
      // the head, and the others come after.
      if (!(await moveHead(strapi, head, entry))) continue;

      await strapi.db
        .queryBuilder(LEDGER_TABLE)
        .insert({ ...stored })
        .execute();
      if (note !== null) {
        const { sequence } = entry;
        await strapi.db
          .queryBuilder(LEDGER_NOTE_TABLE)
          .insert({ chain, sequence, salt, note })
          .execute();
      }
      return entry;
    }
  });
};
