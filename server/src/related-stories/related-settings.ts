import { LIMITS } from '../../../content-types';

/** `newsdesk.config.relatedStories` of a site's `config/plugins`. */
export interface RelatedSettings {
  /** How many related stories an article may have, at most. */
  max: number;
}

export const DEFAULT_RELATED_SETTINGS: RelatedSettings = { max: 20 };

/** What is wrong with these settings, in sentences. */
export const wrongRelatedSettings = (settings: unknown): string[] => {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    return ['"relatedStories" must be an object.'];
  }
  const { max = DEFAULT_RELATED_SETTINGS.max, ...others } = settings as Record<string, unknown>;
  const unknown = Object.keys(others).map(
    (name) => `"relatedStories.${name}" is not a setting; there is max.`,
  );
  return Number.isInteger(max) && Number(max) >= 1 && Number(max) <= LIMITS.listEntries
    ? unknown
    : [...unknown, `"relatedStories.max" must be a whole number from 1 to ${LIMITS.listEntries}.`];
};

const isSiteUrl = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\/[^/?#\s]+[^?#\s]*$/i.test(value) && URL.canParse(value);

/** What is wrong with the addresses under which readers find the articles of a site. */
export const wrongSiteUrls = (siteUrls: unknown): string[] =>
  Array.isArray(siteUrls) && siteUrls.every(isSiteUrl)
    ? []
    : [
        '"siteUrls" must be a list of web addresses without query, such as https://example.org/news.',
      ];
