import type { Core } from '@strapi/strapi';
import type { ArticleId, LedgerPage } from '../../../../content-types';
import { LEDGER_NOTE_TABLE, LEDGER_TABLE } from '../../tables/models';
import { administratorNames } from '../access/administrator-names';
import { entryOf, type StoredEntry, type StoredNote } from './stored-entry';

interface Paging {
  page: number;
  pageSize: number;
}

/**
 * A page of a ledger, newest first, with the names of administrators and the notes that are kept.
 * @throws Error for a row that has been changed into something that is no entry
 */
export const readLedger = async (
  strapi: Core.Strapi,
  chain: ArticleId | 'settings',
  { page, pageSize }: Paging,
): Promise<LedgerPage> => {
  const ledger = strapi.db.query(LEDGER_TABLE);
  const rows: StoredEntry[] = await ledger.findMany({
    where: { chain },
    orderBy: { sequence: 'desc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const entries = rows.map(entryOf);
  const actors = entries.flatMap(({ actor }) => (actor === null ? [] : [actor]));
  const names = await administratorNames(strapi, actors);
  const kept: StoredNote[] = await strapi.db.query(LEDGER_NOTE_TABLE).findMany({
    where: { chain, sequence: { $in: entries.map(({ sequence }) => sequence) } },
  });
  const notes = new Map(kept.map(({ sequence, note }) => [sequence, note]));
  return {
    entries: entries.map((entry) => ({
      ...entry,
      actorName: entry.actor === null ? null : (names.get(entry.actor) ?? null),
      note: notes.get(entry.sequence) ?? null,
    })),
    total: await ledger.count({ where: { chain } }),
  };
};
