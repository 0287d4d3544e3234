import type { Core } from '@strapi/strapi';
import { type ArticleId, QUOTE_UID, type SourceKey } from '../../../../content-types';
import { SOURCE_TABLE } from '../../tables/models';

/** A source, by its article and its key within it. */
export interface SourceId {
  article: ArticleId;
  key: SourceKey;
}

const idOf = ({ article, key }: SourceId): string => `${article} ${key}`;

/** The sources whose words quotes of some articles are, in any version and locale. */
const sourcesOfArticles = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<SourceId[]> => {
  const quotes: { sourceKey: SourceKey; article: { documentId: ArticleId } }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({
      select: ['id', 'sourceKey'],
      where: {
        attribution: 'anonymous',
        sourceKey: { $notNull: true },
        article: { documentId: { $in: [...articles] } },
      },
      populate: { article: { select: ['documentId'] } },
    });
  const sources = quotes.map(({ sourceKey, article }) => ({
    article: article.documentId,
    key: sourceKey,
  }));
  return [...new Map(sources.map((source) => [idOf(source), source])).values()];
};

/**
 * Gives every source of some articles its row, in which confirmations are kept, and takes away
 * the rows of sources that no quote has any more. To be called after every write that could have
 * changed whose the quotes of these articles are, in its transaction.
 */
export const keepSources = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<void> => {
  if (articles.length === 0) return;
  const wanted = await sourcesOfArticles(strapi, articles);
  const rows: { id: number; articleDocumentId: ArticleId; sourceKey: SourceKey }[] = await strapi.db
    .query(SOURCE_TABLE)
    .findMany({
      select: ['id', 'articleDocumentId', 'sourceKey'],
      where: { articleDocumentId: { $in: [...articles] } },
    });
  const kept = new Set(
    rows.map((row) => idOf({ article: row.articleDocumentId, key: row.sourceKey })),
  );
  const missing = wanted.filter((source) => !kept.has(idOf(source)));
  if (missing.length > 0) {
    await strapi.db.query(SOURCE_TABLE).createMany({
      data: missing.map(({ article, key }) => ({ articleDocumentId: article, sourceKey: key })),
    });
  }
  const there = new Set(wanted.map(idOf));
  const gone = rows.filter(
    (row) => !there.has(idOf({ article: row.articleDocumentId, key: row.sourceKey })),
  );
  if (gone.length > 0) {
    await strapi.db
      .query(SOURCE_TABLE)
      .deleteMany({ where: { id: { $in: gone.map(({ id }) => id) } } });
  }
};

/**
 * Has sources of an article speak under the terms that they have had under other keys, where their
 * quotes came from. Confirmations stay behind: they were given for another article.
 * @param renewed - new keys by old
 */
export const carryTerms = async (
  strapi: Core.Strapi,
  article: ArticleId,
  renewed: ReadonlyMap<string, string>,
): Promise<void> => {
  if (renewed.size === 0) return;
  const rows: { sourceKey: SourceKey; terms: string }[] = await strapi.db
    .query(SOURCE_TABLE)
    .findMany({
      select: ['id', 'sourceKey', 'terms'],
      where: { sourceKey: { $in: [...renewed.keys()] }, terms: { $notNull: true } },
    });
  const terms = new Map(rows.map((row) => [row.sourceKey as string, row.terms]));
  const data = [...renewed].flatMap(([old, key]) => {
    const known = terms.get(old);
    return known === undefined
      ? []
      : [{ articleDocumentId: article, sourceKey: key, terms: known }];
  });
  if (data.length > 0) await strapi.db.query(SOURCE_TABLE).createMany({ data });
};

/** Says under which term of the house glossary a source speaks, or under none. */
export const setTerms = async (
  strapi: Core.Strapi,
  { article, key }: SourceId,
  terms: string | null,
): Promise<void> => {
  await strapi.db
    .queryBuilder(SOURCE_TABLE)
    .where({ articleDocumentId: article, sourceKey: key })
    .update({ terms })
    .execute();
};
