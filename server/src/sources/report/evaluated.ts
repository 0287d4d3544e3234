import type { Core } from '@strapi/strapi';
import type { Finding, SourcingSettings } from '../../../../content-types';
import { findingsOf } from '../rules/findings';
import { rulesOf } from '../rules/rule-registry';
import { lexiconOf } from '../rules/wording/lexicons';
import { siteSourcingOf } from '../settings/site-settings';
import { type StatedArticle, statedArticle } from './article-facts';
import { deadRelatedStories } from './dead-related-stories';
import type { ReportedVersion } from './reported-version';

/** An article, stated as rules see it, and what they say about it. */
export interface EvaluatedArticle extends StatedArticle {
  article: ReportedVersion;
  findings: Finding[];
}

/** Holds articles to the rules of the house. */
export const evaluated = async (
  strapi: Core.Strapi,
  articles: readonly ReportedVersion[],
  settings: SourcingSettings,
): Promise<EvaluatedArticle[]> => {
  const deadIn = await deadRelatedStories(strapi, articles);
  const { lexicons } = siteSourcingOf(strapi);
  const rules = rulesOf(strapi);
  return articles.map((article) => {
    const stated = statedArticle(article, {
      deadRelated: deadIn(article),
      lexicon: lexiconOf(article.locale, lexicons),
      settings,
    });
    return { article, ...stated, findings: findingsOf(stated.facts, rules, settings) };
  });
};
