import {
  DEFAULT_RELATED_SETTINGS,
  type RelatedSettings,
  wrongRelatedSettings,
  wrongSiteUrls,
} from './related-stories/related-settings';
import {
  type LedgerSettings,
  ledgerSettingsFrom,
  wrongLedgerSettings,
} from './sources/ledger/ledger-settings';
import { type SiteSourcing, wrongSiteSourcing } from './sources/settings/site-settings';
import {
  DEFAULT_STORY_SETTINGS,
  type StorySettings,
  wrongStorySettings,
} from './stories/story-settings';

/** What a site may set under `newsdesk.config` in its `config/plugins`. */
export interface Settings {
  ledger: LedgerSettings;
  relatedStories: RelatedSettings;
  /** Addresses under which readers find the articles of this site: `https://example.org/news`. */
  siteUrls: string[];
  sourcing: SiteSourcing;
  stories: StorySettings;
}

const defaults = (): Settings => ({
  ledger: ledgerSettingsFrom(process.env),
  relatedStories: DEFAULT_RELATED_SETTINGS,
  siteUrls: [],
  sourcing: {},
  stories: DEFAULT_STORY_SETTINGS,
});

/** What is wrong with each setting, in sentences. */
const CHECKS: { [Name in keyof Settings]: (setting: unknown) => string[] } = {
  ledger: wrongLedgerSettings,
  relatedStories: wrongRelatedSettings,
  siteUrls: wrongSiteUrls,
  sourcing: wrongSiteSourcing,
  stories: wrongStorySettings,
};

const unknownSettings = (settings: object): string[] => {
  const known = Object.keys(CHECKS);
  const unknown = Object.keys(settings).filter((name) => !known.includes(name));
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => `"${name}"`).join(', ');
  const are = unknown.length === 1 ? 'is not a setting' : 'are not settings';
  return [`${names} ${are}; there are ${known.join(', ')}.`];
};

/**
 * Checks the settings of a site, which Strapi has filled up with the defaults.
 *
 * @throws Error naming every setting that does not exist or is not as it should be; Strapi puts
 *   the plugin's name before it.
 */
const checkSettings = (settings: Partial<Record<keyof Settings, unknown>>): void => {
  const wrong = (Object.keys(CHECKS) as (keyof Settings)[])
    .filter((name) => settings[name] !== undefined)
    .flatMap((name) => CHECKS[name](settings[name]));
  const all = [...unknownSettings(settings), ...wrong];
  if (all.length > 0) throw new Error(all.join(' '));
};

/** Settings of a site's `config/plugins`, with their defaults. */
export const config = {
  default: defaults,
  validator: checkSettings,
};
