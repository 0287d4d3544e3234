import type { Core } from '@strapi/strapi';
import { QUOTE_UID, type SourceKey } from '../../../content-types';
import { isDraft, type QuoteVersion } from './quote-versions';
import { newSourceKey } from './source-key';

type Placed = Pick<QuoteVersion, 'documentId' | 'publishedAt' | 'sourceKey' | 'article'>;

/** The key that a source has in each article. */
export type ArticleKeys = ReadonlyMap<string, SourceKey>;

/**
 * Says which key each version of some quotes of a source has. A source belongs to one article: a
 * quote that readers still have in the article it has left is a source in each, under a key of each.
 *
 * @param known - keys that articles have already; others are taken from the versions, or made
 */
export const keysByArticle = (
  versions: readonly Placed[],
  known: ArticleKeys = new Map(),
): ((version: Placed) => SourceKey) => {
  // A translation whose article has no such locale yet stands in none, and goes with the others.
  const homes = new Map<string, string>();
  for (const version of [...versions.filter(isDraft), ...versions]) {
    if (version.article && !homes.has(version.documentId)) {
      homes.set(version.documentId, version.article.documentId);
    }
  }
  const place = ({ documentId, article }: Placed): string =>
    article?.documentId ?? homes.get(documentId) ?? '';

  const keys = new Map(known);
  const taken = new Set(keys.values());
  for (const version of versions) {
    const { sourceKey } = version;
    if (sourceKey === null || keys.has(place(version)) || taken.has(sourceKey)) continue;
    keys.set(place(version), sourceKey);
    taken.add(sourceKey);
  }
  return (version) => {
    const key = keys.get(place(version)) ?? newSourceKey();
    keys.set(place(version), key);
    return key;
  };
};

/** The keys that a quote has at the moment, by the articles that its versions stand in. */
export const articleKeysOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<ArticleKeys> => {
  const keyed: { sourceKey: SourceKey; article: { documentId: string } | null }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({
      select: ['id', 'sourceKey'],
      where: { documentId, attribution: 'anonymous', sourceKey: { $notNull: true } },
      populate: { article: { select: ['documentId'] } },
      orderBy: { id: 'asc' },
    });
  const keys = new Map<string, SourceKey>();
  for (const { sourceKey, article } of keyed) {
    if (article && !keys.has(article.documentId)) keys.set(article.documentId, sourceKey);
  }
  return keys;
};
