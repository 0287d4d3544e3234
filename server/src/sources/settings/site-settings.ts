import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { SourcingSettings } from '../../../../content-types';
import type { SiteLexicon } from '../rules/wording/lexicons';
import { SITE_SETTINGS } from './settings-field';

/** `newsdesk.config.sourcing` of a site's `config/plugins`: its defaults, and words of its languages. */
export type SiteSourcing = Partial<Pick<SourcingSettings, keyof typeof SITE_SETTINGS>> & {
  /** By locale or language. */
  lexicons?: Record<string, SiteLexicon>;
};

const words = z
  .array(z.string({ error: 'must be a text' }), { error: 'must be a list of texts' })
  .optional();

const siteSourcing = z
  .strictObject({
    ...SITE_SETTINGS,
    lexicons: z.record(
      z.string(),
      z.strictObject(
        { bare: words, plural: words, rote: words, filler: words },
        { error: 'must be an object of word lists' },
      ),
      { error: 'must be an object of word lists' },
    ),
  })
  .partial() satisfies z.ZodType<SiteSourcing>;

const inWords = (path: readonly PropertyKey[]): string =>
  ['sourcing', ...path].map(String).join('.');

/** What is wrong with these settings, a sentence each. */
export const wrongSiteSourcing = (settings: unknown): string[] => {
  const { error } = siteSourcing.safeParse(settings);
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(
          (key) =>
            `"${inWords([...issue.path, key])}" is not a setting; there are ${Object.keys(siteSourcing.shape).join(', ')}.`,
        )
      : [`"${inWords(issue.path)}" ${issue.message}.`],
  );
};

/** What the site has set. */
export const siteSourcingOf = (strapi: Core.Strapi): SiteSourcing =>
  strapi.config.get<SiteSourcing>('plugin::newsdesk.sourcing', {});
