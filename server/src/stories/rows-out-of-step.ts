import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { inBatches } from '../tables/in-batches';
import { STORY_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { storiesChanged } from './story-changes';
import { keepStoryRows } from './story-rows';

/** How many articles are put right in one transaction. */
const AT_ONCE = 500;

/**
 * Articles, by documentId, whose rows are not what is published: published without a row, with one
 * of another version, as an import leaves it, under another slug, or no longer published.
 */
export const rowsOutOfStep = async (strapi: Core.Strapi): Promise<string[]> => {
  const { connection } = strapi.db;
  const articles = tableName(strapi, ARTICLE_UID);
  const stories = tableName(strapi, STORY_TABLE);
  const wrong = await connection(`${articles} as a`)
    .leftJoin(`${stories} as s`, (join) => {
      join
        .on('s.article_document_id', 'a.document_id')
        .andOn('s.locale', connection.raw("coalesce(a.locale, '')"));
    })
    .whereNotNull('a.published_at')
    .andWhere((where) => {
      where
        .whereNull('s.id')
        .orWhereRaw('s.article_id <> a.id')
        .orWhereRaw('s.slug <> a.slug')
        .orWhereRaw("coalesce(s.section, '') <> coalesce(a.section, '')");
    })
    .distinct('a.document_id as id');
  const gone = await connection(`${stories} as s`)
    .whereNotExists(
      connection(`${articles} as a`)
        .select('a.id')
        .whereNotNull('a.published_at')
        .whereRaw("a.document_id = s.article_document_id and coalesce(a.locale, '') = s.locale"),
    )
    .distinct('s.article_document_id as id');
  return [...new Set([...wrong, ...gone].map(({ id }: { id: string }) => id))];
};

/**
 * Makes the rows what is published, some articles at a time.
 * @returns how many articles were out of step
 */
export const putRowsInStep = async (strapi: Core.Strapi): Promise<number> => {
  const mended = new Set<string>();
  for (;;) {
    const found = await rowsOutOfStep(strapi);
    // What is found again cannot be put right here: an article that is published twice in a locale.
    const articles = found.filter((article) => !mended.has(article));
    if (articles.length === 0) return mended.size;
    for (const some of inBatches(articles, AT_ONCE)) {
      await strapi.db.transaction(async () => {
        await keepStoryRows(strapi, some);
        await storiesChanged(strapi, some);
      });
      for (const article of some) mended.add(article);
    }
  }
};
