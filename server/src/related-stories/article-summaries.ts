import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type FoundArticle } from '../../../content-types';
import { entryStatus } from '../reading/entry-status';
import type { Readable } from '../reading/readable';

interface Version {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
  updatedAt: string;
}

interface ShownVersion extends Version {
  title?: string | null;
  section?: string | null;
  datePublished?: string | null;
}

/** One locale of an article, as far as an editor may read it. */
export interface ArticleSummary extends FoundArticle {
  /** Whether readers have it. */
  isPublished: boolean;
}

/**
 * What an editor may know of some articles, by documentId: one summary for each of the locales
 * that they may read. Two queries, however many articles.
 */
export const articleSummaries = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  { fields, where }: Readable,
): Promise<Map<string, ArticleSummary[]>> => {
  const summaries = new Map<string, ArticleSummary[]>();
  if (documentIds.length === 0 || !fields('title')) return summaries;

  const ofThem = { documentId: { $in: [...new Set(documentIds)] } };
  const extra = ['section', 'datePublished'].filter((name) => fields(name));
  const all: Version[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'],
    where: ofThem,
  });
  const shown: ShownVersion[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt', 'title', ...extra],
    where: { $and: [ofThem, where] },
    orderBy: { id: 'asc' },
  });

  for (const version of shown) {
    const { documentId, locale } = version;
    const isSame = (other: Version) => other.documentId === documentId && other.locale === locale;
    const others = shown.filter(isSame);
    // The draft is what an editor knows an article by.
    const [first] = [...others].sort(
      (a, b) => Number(a.publishedAt !== null) - Number(b.publishedAt !== null),
    );
    if (first !== version) continue;
    const versions = all.filter(isSame);
    const summary: ArticleSummary = {
      documentId,
      locale,
      title: version.title ?? '',
      section: version.section ?? null,
      datePublished: others.find((other) => other.datePublished)?.datePublished ?? null,
      status: entryStatus(versions),
      isPublished: versions.some(({ publishedAt }) => publishedAt !== null),
    };
    summaries.set(documentId, [...(summaries.get(documentId) ?? []), summary]);
  }
  return summaries;
};

/** The summary to show in a locale: that locale's, else the first of those preferred, else any. */
export const summaryFor = (
  summaries: readonly ArticleSummary[] | undefined,
  ...locales: string[]
): FoundArticle | null => {
  const found =
    locales.map((locale) => summaries?.find((each) => each.locale === locale)).find(Boolean) ??
    summaries?.[0];
  if (!found) return null;
  const { isPublished: _, ...article } = found;
  return article;
};
