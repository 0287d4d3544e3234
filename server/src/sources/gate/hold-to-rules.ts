import type { Core } from '@strapi/strapi';
import type { SourcingSettings } from '../../../../content-types';
import { evaluated } from '../report/evaluated';
import type { ReportedVersion } from '../report/reported-version';
import { rulesOf } from '../rules/rule-registry';
import { severityOf } from '../rules/severity';
import { sourcingSettings } from '../settings/stored-settings';
import { uncovered } from './covered';
import { type Blocked, refusal } from './refusal';

/** The articles of a write, as readers would have them after it. */
export type Load = () => Promise<ReportedVersion[]>;

/** What keeps articles from readers, and what the house has settled. */
interface Held {
  blocked: Blocked[];
  /** The locales of all that was held to the rules. */
  locales: Set<string>;
  settings: SourcingSettings;
}

const anythingBlocks = (strapi: Core.Strapi, settings: SourcingSettings): boolean =>
  rulesOf(strapi).some((rule) => severityOf(rule, settings) === 'block');

/** The articles of a write that the rules keep from readers. Loads nothing where none could. */
export const heldBack = async (strapi: Core.Strapi, load: Load): Promise<Held> => {
  const settings = await sourcingSettings(strapi);
  if (!anythingBlocks(strapi, settings)) return { blocked: [], locales: new Set(), settings };
  const articles = await evaluated(strapi, await load(), settings);
  const blocked = articles.flatMap((article) => {
    const override = settings.overridable ? article.article.sourcing.override : null;
    const findings = uncovered(article.findings, override);
    return findings.length > 0 ? [{ evaluated: article, findings }] : [];
  });
  return { blocked, locales: new Set(articles.map(({ article }) => article.locale)), settings };
};

/** @throws ValidationError (400) with every finding that blocks and that nobody has set aside */
export const holdToRules = async (strapi: Core.Strapi, load: Load): Promise<void> => {
  const { blocked, locales, settings } = await heldBack(strapi, load);
  if (blocked.length > 0) throw refusal(blocked, settings.overridable, locales);
};
