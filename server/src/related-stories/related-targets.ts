import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type RelatedState, type RelatedTarget } from '../../../content-types';
import type { Readable } from '../reading/readable';
import { type ArticleSummary, articleSummaries, summaryFor } from './article-summaries';
import { publishedTargets } from './published-targets';

/** What is there of a target, for the editor who asks. */
interface Standing {
  summaries: readonly ArticleSummary[];
  /** The locale of what readers get; null for nothing. */
  readersLocale: string | null;
  /** Whether this editor may read every article, so that what they do not see is not there. */
  seesAll: boolean;
}

/** How a target stands in a locale. */
const relatedState = (
  { summaries, readersLocale, seesAll }: Standing,
  locale: string,
): RelatedState => {
  const here = summaries.find((each) => each.locale === locale);
  if (here?.isPublished || readersLocale === locale) return 'live';
  if (here) return 'notLiveYet';
  if (summaries.length > 0 || readersLocale !== null) return 'otherLocale';
  return seesAll ? 'deleted' : 'unavailable';
};

/** Whether there is nothing that an editor may not read. */
const readsAll = async (strapi: Core.Strapi, { fields, where }: Readable): Promise<boolean> => {
  if (!fields('title')) return false;
  if (Object.keys(where).length === 0) return true;
  const hidden = await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id'],
    where: {
      id: {
        $notIn: strapi.db.queryBuilder(ARTICLE_UID).select(['id']).where(where).getKnexQuery(),
      },
    },
  });
  return hidden === null;
};

/**
 * What an editor is told of the articles that a list leads to, in the order asked. What is
 * published, everybody may know of; of drafts, only who may read them.
 */
export const relatedTargets = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locale: string,
  readableArticles: Readable,
): Promise<RelatedTarget[]> => {
  const summaries = await articleSummaries(strapi, documentIds, readableArticles);
  const findTarget = await publishedTargets(
    strapi,
    documentIds.map((documentId) => ({ documentId, locale })),
  );
  const isMissing = (documentId: string) => !summaries.has(documentId);
  const seesAll = documentIds.some(isMissing) && (await readsAll(strapi, readableArticles));

  return documentIds.map((documentId) => {
    const target = findTarget(documentId, locale);
    const own = summaries.get(documentId) ?? [];
    return {
      documentId,
      state: relatedState(
        { summaries: own, readersLocale: target?.locale ?? null, seesAll },
        locale,
      ),
      found: summaryFor(own, locale, ...(target ? [target.locale] : [])),
      readers: target ? { title: target.title ?? '', locale: target.locale } : null,
    };
  });
};
