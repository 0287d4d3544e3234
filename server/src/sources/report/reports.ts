import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { REFUSALS, type SourcingReport, type UnsavedArticle } from '../../../../content-types';
import { sourcingSettings } from '../settings/stored-settings';
import { draftsOf } from './article-rows';
import { evaluated } from './evaluated';
import { readsWhatIsTold } from './reads-what-is-told';
import { reportedNames } from './reported-names';
import type { ArticleKey, ReportedVersion } from './reported-version';
import { sourcingReport } from './sourcing-report';
import { withUnsaved } from './with-unsaved';

const reported = async (
  strapi: Core.Strapi,
  articles: readonly ReportedVersion[],
  userAbility: unknown,
): Promise<SourcingReport[]> => {
  const settings = await sourcingSettings(strapi);
  const names = await reportedNames(strapi, articles, userAbility);
  const now = new Date();
  return (await evaluated(strapi, articles, settings)).map((article) =>
    sourcingReport(article, names, now),
  );
};

/**
 * The reports of articles whose drafts may be read, in the order in which they are asked for.
 * Left out are those that tell what whoever asks may not read.
 */
export const reportsOf = async (
  strapi: Core.Strapi,
  wanted: readonly ArticleKey[],
  userAbility: unknown,
): Promise<SourcingReport[]> => {
  const articles = await draftsOf(strapi, wanted);
  const reads = await readsWhatIsTold(strapi, articles, userAbility);
  return reported(strapi, articles.filter(reads), userAbility);
};

/**
 * The report of an article whose draft may be read, as it is, or as if what stands in a form were
 * saved.
 * @throws PolicyError (403) for those who may not read all that it tells
 */
export const reportOf = async (
  strapi: Core.Strapi,
  wanted: ArticleKey,
  userAbility: unknown,
  unsaved: UnsavedArticle = {},
): Promise<SourcingReport> => {
  const articles = await draftsOf(strapi, [wanted]);
  const reads = await readsWhatIsTold(strapi, articles, userAbility);
  if (!articles.every(reads)) {
    throw new errors.PolicyError(
      'Your role does not show you all that this report tells of the article and its quotes.',
    );
  }
  const [report] = await reported(
    strapi,
    articles.map((article) => withUnsaved(article, unsaved)),
    userAbility,
  );
  if (report === undefined) throw new errors.NotFoundError(REFUSALS.noArticle);
  return report;
};
