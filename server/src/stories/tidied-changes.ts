import type { Core } from '@strapi/strapi';
import { inBatches } from '../tables/in-batches';
import { STORY_CHANGE_TABLE, STORY_TABLE } from '../tables/models';
import { deleteRows } from '../tables/replaced-rows';
import { tableName } from '../tables/table-name';
import { storiesChanged } from './story-changes';

/** How many articles are tidied together. */
const AT_ONCE = 500;

const tablesOf = (strapi: Core.Strapi) => {
  const [changes, stories] = [STORY_CHANGE_TABLE, STORY_TABLE].map((uid) => tableName(strapi, uid));
  return { changes, stories };
};

const takeAway = async (strapi: Core.Strapi, ids: readonly number[]): Promise<void> => {
  for (const id of inBatches(ids)) {
    await deleteRows(strapi, { table: STORY_CHANGE_TABLE, index: 'primary', where: { id } });
  }
};

/** Articles that have no story, and so none that could be stale. */
const dropOfNoStory = async (strapi: Core.Strapi): Promise<void> => {
  const { changes, stories } = tablesOf(strapi);
  for (let last = 0; ; ) {
    const found: { id: number }[] = await strapi.db
      .connection(`${changes} as c`)
      .select('c.id')
      .where('c.id', '>', last)
      .whereNotExists(
        strapi.db
          .connection(`${stories} as s`)
          .select('s.id')
          .whereRaw('s.article_document_id = c.article_document_id'),
      )
      .orderBy('c.id')
      .limit(AT_ONCE);
    await takeAway(
      strapi,
      found.map(({ id }) => id),
    );
    if (found.length < AT_ONCE) return;
    last = found.at(-1)?.id ?? last;
  }
};

/** Articles whose stories are stale several times over, in order. */
const changedRepeatedly = async (strapi: Core.Strapi, after: string): Promise<string[]> => {
  const rows: { article: string }[] = await strapi.db
    .connection(tablesOf(strapi).changes)
    .select('article_document_id as article')
    .where('article_document_id', '>', after)
    .groupBy('article_document_id')
    .havingRaw('count(*) > 1')
    .orderBy('article_document_id')
    .limit(AT_ONCE);
  return rows.map(({ article }) => article);
};

/**
 * Puts one new change in the place of several. A new one, not the last of them: a builder that has
 * looked up that one may have read before another of them was there, and would not miss it.
 */
const replace = async (strapi: Core.Strapi, articles: readonly string[]): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const old: { id: number }[] = await trx(tablesOf(strapi).changes)
      .select('id')
      .whereIn('article_document_id', [...articles]);
    await storiesChanged(strapi, articles);
    await takeAway(
      strapi,
      old.map(({ id }) => id),
    );
  });

/**
 * Leaves of all changes one for every article that has a story. They go when a story is built: where
 * nobody asks for stories, and where an article is gone, they would grow with every write.
 */
export const tidyChanges = async (strapi: Core.Strapi): Promise<void> => {
  await dropOfNoStory(strapi);
  for (let last = ''; ; ) {
    const articles = await changedRepeatedly(strapi, last);
    if (articles.length === 0) return;
    await replace(strapi, articles);
    last = articles.at(-1) ?? last;
  }
};
