import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../../content-types';
import type { LedgerSettings } from './ledger-settings';

/** A key of the environment, and the id by which entries tell which one they were made with. */
export interface LedgerKey {
  id: string;
  secret: string;
}

export interface LedgerKeys {
  /** Makes new entries; null where the site has none. */
  current: LedgerKey | null;
  /** Every key that entries may have been made with, the current one first. */
  known: LedgerKey[];
  /**
   * Whether an entry may be without a key. Otherwise somebody without the key could write a chain
   * anew as if there never had been one.
   */
  keyless: 'allowed' | 'refused';
}

/** What it takes to verify a ledger. */
export type VerifyingKeys = Pick<LedgerKeys, 'known' | 'keyless'>;

const ID_LENGTH = 16;

/** Gives a key its id: the beginning of a digest, from which the key cannot be told. */
export const ledgerKey = (secret: string): LedgerKey => ({
  id: createHash('sha256')
    .update(`newsdesk ledger key\n${secret}`)
    .digest('hex')
    .slice(0, ID_LENGTH),
  secret,
});

/**
 * The keys that settings give: the one to write under, if any, and those to verify with. Entries
 * without a key are allowed where none is given, or where the settings say so.
 */
export const keysOf = ({ key, previousKeys, allowKeyless }: LedgerSettings): LedgerKeys => {
  const current = key ? ledgerKey(key) : null;
  const known = [...(current ? [current] : []), ...previousKeys.map(ledgerKey)];
  return { current, known, keyless: known.length === 0 || allowKeyless ? 'allowed' : 'refused' };
};

/** The keys of this site. They are read from its settings each time and kept nowhere else. */
export const siteKeys = (strapi: Core.Strapi): LedgerKeys =>
  keysOf(strapi.config.get<LedgerSettings>(`plugin::${PLUGIN_ID}.ledger`));
