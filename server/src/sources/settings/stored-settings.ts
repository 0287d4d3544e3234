import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID, type SourcingSettings } from '../../../../content-types';
import { houseDescriptionTouched } from '../../stories/house-description-touched';
import { wholeTransaction } from '../../tables/whole-transaction';
import { appendToLedger } from '../ledger/append-to-ledger';
import { rulesOf } from '../rules/rule-registry';
import { DEFAULT_SETTINGS } from './default-settings';
import { siteSourcingOf } from './site-settings';

const storeOf = (strapi: Core.Strapi) =>
  strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'sourcing' });

/** What holds until the newsroom decides: the plugin's defaults, and what the site put over them. */
const defaultsOf = (strapi: Core.Strapi): SourcingSettings => {
  const { lexicons: _words, ...site } = siteSourcingOf(strapi);
  return {
    ...DEFAULT_SETTINGS,
    ...site,
    defaultDescription: { ...DEFAULT_SETTINGS.defaultDescription, ...site.defaultDescription },
  };
};

/** Without those of rules that the site has taken away again. */
const ofKnownRules = (
  strapi: Core.Strapi,
  severities: SourcingSettings['severities'],
): SourcingSettings['severities'] => {
  const known = new Set(rulesOf(strapi).map(({ id }) => id));
  return Object.fromEntries(Object.entries(severities).filter(([id]) => known.has(id)));
};

/**
 * The settings as they are in the database now, joining the transaction it is called in: nothing
 * is kept in memory that another instance could have changed.
 */
export const sourcingSettings = async (strapi: Core.Strapi): Promise<SourcingSettings> => {
  const stored = (await storeOf(strapi).get({})) as Partial<SourcingSettings> | null;
  const settings = { ...defaultsOf(strapi), ...stored };
  return { ...settings, severities: ofKnownRules(strapi, settings.severities) };
};

const namesOf = (settings: SourcingSettings) => Object.keys(settings) as (keyof SourcingSettings)[];

/**
 * Replaces the settings, and records in the ledger which of them changed, but not from what.
 * @param actor - row id of an administrator
 */
export const replaceSettings = async (
  strapi: Core.Strapi,
  settings: SourcingSettings,
  actor: number,
): Promise<void> => {
  await wholeTransaction(strapi, async () => {
    const before = await sourcingSettings(strapi);
    const changed = namesOf(settings).filter(
      (name) => !isDeepStrictEqual(settings[name], before[name]),
    );
    if (changed.length === 0) return;
    await storeOf(strapi).set({ value: settings });
    if (changed.includes('defaultDescription')) await houseDescriptionTouched(strapi);
    await appendToLedger(strapi, {
      chain: 'settings',
      action: 'settingsChanged',
      actor,
      details: { changed },
    });
  });
};
