import type { LedgerEntry } from '../../../content-types';
import type { LedgerRecord } from '../../../server/src/sources/ledger/append-to-ledger';
import type { LedgerHead } from '../../../server/src/sources/ledger/ledger-head';
import type { LedgerSettings } from '../../../server/src/sources/ledger/ledger-settings';
import type { StoredEntry, StoredNote } from '../../../server/src/sources/ledger/stored-entry';

/** A key, and one that was in use before it. */
export const KEY = 'a key of the tests: long enough to be one';
export const OLD_KEY = 'an older key of the tests: as long as it';

const SETTINGS = 'plugin::newsdesk.ledger';

/** What the running plugin does with its ledger. */
export const ledgerService = () => newsroom.strapi.plugin('newsdesk').service('ledger');

export const append = (record: object): Promise<LedgerEntry> =>
  ledgerService().append(record as LedgerRecord);

/** Gives the running plugin other keys, as its next start would. */
export const setKeys = (settings: Partial<LedgerSettings>): void => {
  newsroom.strapi.config.set(SETTINGS, { previousKeys: [], allowKeyless: false, ...settings });
};

const rows = <Row>(table: string): Promise<Row[]> =>
  newsroom.strapi.db
    .connection(table)
    .orderBy([{ column: 'chain' }, { column: 'sequence' }])
    .select();

export const storedEntries = () => rows<StoredEntry>('newsdesk_ledger');
export const storedHeads = () => rows<LedgerHead>('newsdesk_ledger_heads');
export const storedNotes = () => rows<StoredNote>('newsdesk_ledger_notes');

/** The stored content of an entry, parsed. */
export const contentOf = ({ content }: StoredEntry) => JSON.parse(content);
