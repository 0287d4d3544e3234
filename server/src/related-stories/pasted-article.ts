import type { Core } from '@strapi/strapi';
import type { FoundArticle } from '../../../content-types';
import { isWellFormedSlug } from '../../../content-types/rules/slug';
import type { Readable } from '../reading/readable';
import { settingsOf } from '../settings-of';
import { SLUG_TABLE } from '../tables/models';
import { articleSummaries, summaryFor } from './article-summaries';

/**
 * The slug in what an editor pasted: the text itself, or the last part of the path of an address
 * of this site. Null for what may not be a slug, and for pages elsewhere.
 */
export const pastedSlug = (text: string, siteUrls: readonly string[]): string | null => {
  const pasted = text.trim();
  if (isWellFormedSlug(pasted)) return pasted;
  if (!URL.canParse(pasted)) return null;
  const { host, pathname } = new URL(pasted);
  const isHere = siteUrls.some((siteUrl) => {
    const site = new URL(siteUrl);
    const folder = site.pathname.endsWith('/') ? site.pathname : `${site.pathname}/`;
    return site.host === host && pathname.startsWith(folder);
  });
  const last =
    pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return isHere && isWellFormedSlug(last) ? last : null;
};

/**
 * The article that a pasted slug, or an address of this site, leads to, or once led to. Null where
 * there is none that whoever asks may read.
 */
export const pastedArticle = async (
  strapi: Core.Strapi,
  text: string,
  locale: string,
  readableArticles: Readable,
): Promise<FoundArticle | null> => {
  const slug = pastedSlug(text, settingsOf(strapi).siteUrls);
  if (slug === null || !readableArticles.fields('title', 'slug')) return null;
  const held: { locale: string; targetDocumentId: string }[] = await strapi.db
    .query(SLUG_TABLE)
    .findMany({ where: { kind: 'article', slug }, orderBy: { id: 'asc' } });
  const inThisLocale = held.filter((each) => each.locale === locale);
  const ids = [...inThisLocale, ...held].map(({ targetDocumentId }) => targetDocumentId);
  const summaries = await articleSummaries(strapi, ids, readableArticles);
  const id = ids.find((each) => summaries.has(each));
  return id === undefined ? null : summaryFor(summaries.get(id), locale);
};
