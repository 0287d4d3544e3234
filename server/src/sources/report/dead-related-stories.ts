import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../../content-types';
import { parsedJson } from '../../fields/list-field';
import { defaultLocale } from '../../locales/default-locale';
import { localeKey } from '../../locales/locale-key';
import type { ReportedVersion } from './reported-version';

type Linking = Pick<ReportedVersion, 'documentId' | 'locale' | 'relatedStories'>;

/** documentIds of the articles that a list leads to, by index. An unfinished entry leads nowhere yet. */
const targetsOf = ({ relatedStories }: Linking): Map<number, string> => {
  const list = parsedJson(relatedStories);
  const targets = new Map<number, string>();
  if (!Array.isArray(list)) return targets;
  for (const [index, entry] of list.entries()) {
    const { type, article } = (entry ?? {}) as { type?: unknown; article?: unknown };
    if (type === 'article' && typeof article === 'string') targets.set(index, article);
  }
  return targets;
};

/**
 * Indexes of the related stories of articles that readers cannot follow: nothing of the target is
 * published in the locale of the article, nor in the default one. One statement for all.
 */
export const deadRelatedStories = async (
  strapi: Core.Strapi,
  articles: readonly Linking[],
): Promise<(article: Linking) => number[]> => {
  const targets = [...new Set(articles.flatMap((article) => [...targetsOf(article).values()]))];
  if (targets.length === 0) return () => [];

  const fallback: string = await defaultLocale(strapi);
  const live: { documentId: string; locale: string }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      select: ['documentId', 'locale'],
      where: {
        documentId: { $in: targets },
        locale: { $in: [...new Set([fallback, ...articles.map(({ locale }) => locale)])] },
        publishedAt: { $notNull: true },
      },
    });
  const alive = new Set(live.map(localeKey));

  return (article) =>
    [...targetsOf(article)]
      .filter(([, target]) =>
        [article.locale, fallback].every(
          (locale) => !alive.has(localeKey({ documentId: target, locale })),
        ),
      )
      .map(([index]) => index);
};
