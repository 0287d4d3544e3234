import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { defaultLocale } from '../locales/default-locale';
import { localeKey } from '../locales/locale-key';

/** What readers see of an article that a list leads to. */
export interface PublishedTarget {
  id: number;
  documentId: string;
  locale: string;
  title: string | null;
  slug: string | null;
  standfirst: string | null;
  datePublished: string | Date | null;
  publishedAt: string | Date;
}

/** Finds the version of an article that readers of a locale get: that locale's, or the default one's. */
export type FindTarget = (documentId: string, locale: string) => PublishedTarget | undefined;

interface Wanted {
  documentId: string;
  locale: string;
}

/** Looks up the published versions of articles, for all lists of a page in one query. */
export const publishedTargets = async (
  strapi: Core.Strapi,
  wanted: readonly Wanted[],
): Promise<FindTarget> => {
  if (wanted.length === 0) return () => undefined;
  const fallback: string = await defaultLocale(strapi);
  const rows: PublishedTarget[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: [
      'id',
      'documentId',
      'locale',
      'title',
      'slug',
      'standfirst',
      'datePublished',
      'publishedAt',
    ],
    where: {
      documentId: { $in: [...new Set(wanted.map(({ documentId }) => documentId))] },
      locale: { $in: [...new Set([fallback, ...wanted.map(({ locale }) => locale)])] },
      publishedAt: { $notNull: true },
    },
  });
  const found = new Map(rows.map((row) => [localeKey(row), row]));
  return (documentId, locale) =>
    found.get(localeKey({ documentId, locale })) ??
    found.get(localeKey({ documentId, locale: fallback }));
};
