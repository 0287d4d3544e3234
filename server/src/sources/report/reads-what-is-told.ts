import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../../content-types';
import { readable } from '../../reading/readable';
import type { ReportedVersion } from './reported-version';

/** What a report tells of an article. */
const TOLD_OF_ARTICLES = ['title', 'body', 'authors', 'quotes', 'relatedStories'] as const;

/** What a report tells of quotes. */
const TOLD_OF_QUOTES = [
  'text',
  'form',
  'attribution',
  'speaker',
  'sourceDescription',
  'sourceReason',
  'sourceProximity',
  'oneVoice',
  'article',
] as const;

/**
 * Gives the rule by which whoever asks may have the report of an article whose draft they may
 * read: every quote in it is theirs to read too, in every field that a report tells. Half a report
 * would call an article sound that is not.
 * @param userAbility - of the request: `ctx.state.userAbility`
 */
export const readsWhatIsTold = async (
  strapi: Core.Strapi,
  articles: readonly ReportedVersion[],
  userAbility: unknown,
): Promise<(article: ReportedVersion) => boolean> => {
  const ofArticles = await readable(strapi, userAbility, ARTICLE_UID);
  const quotes = await readable(strapi, userAbility, QUOTE_UID);
  if (!ofArticles.fields(...TOLD_OF_ARTICLES) || !quotes.fields(...TOLD_OF_QUOTES)) {
    return () => false;
  }

  const ids = articles.flatMap((article) => article.quotes.map(({ id }) => id));
  if (ids.length === 0) return () => true;
  const rows: { id: number }[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['id'],
    where: { $and: [{ id: { $in: ids } }, quotes.where] },
  });
  const mine = new Set(rows.map(({ id }) => id));
  return (article) => article.quotes.every(({ id }) => mine.has(id));
};
