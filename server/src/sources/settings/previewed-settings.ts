import type { Core } from '@strapi/strapi';
import {
  ARTICLE_UID,
  type SettingsPreview,
  type SourcingSettings,
} from '../../../../content-types';
import { readable } from '../../reading/readable';
import { isBlocking } from '../gate/covered';
import { draftsOf } from '../report/article-rows';
import { evaluated } from '../report/evaluated';
import { readsWhatIsTold } from '../report/reads-what-is-told';
import type { ArticleKey } from '../report/reported-version';
import { sourcingSettings } from './stored-settings';

/** How many of the newest articles a change of settings is tried on. */
const TRIED = 50;

/**
 * How many of the newest articles that whoever asks may read are blocked under the settings as they
 * are, and would be under others. Nothing is saved.
 * @param userAbility - of the request: `ctx.state.userAbility`
 */
export const previewedSettings = async (
  strapi: Core.Strapi,
  settings: SourcingSettings,
  userAbility: unknown,
): Promise<SettingsPreview> => {
  const { where } = await readable(strapi, userAbility, ARTICLE_UID);
  const newest: ArticleKey[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale'],
    where: { $and: [{ publishedAt: null }, where] },
    orderBy: { id: 'desc' },
    limit: TRIED,
  });
  const drafts = await draftsOf(strapi, newest);
  const articles = drafts.filter(await readsWhatIsTold(strapi, drafts, userAbility));
  const blocked = async (under: SourcingSettings): Promise<number> =>
    (await evaluated(strapi, articles, under)).filter(({ findings }) => findings.some(isBlocking))
      .length;
  return {
    articles: articles.length,
    blocked: { now: await blocked(await sourcingSettings(strapi)), after: await blocked(settings) },
  };
};
