import type { Core } from '@strapi/strapi';
import { STORY_CHANGE_TABLE, STORY_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { buildStories } from './build-stories';
import { putRowsInStep } from './rows-out-of-step';
import { allStoriesChanged } from './story-changes';

export interface Rebuilding {
  /** Only what readers would have built anyway: what an interrupted rebuild has left, too. */
  onlyStale: boolean;
  /** Told after every few articles. */
  onProgress?: (progress: { done: number; of: number }) => void;
}

/** How many articles are built together. */
const AT_ONCE = 25;

const staleRows = (strapi: Core.Strapi) => {
  const { connection } = strapi.db;
  const changes = tableName(strapi, STORY_CHANGE_TABLE);
  return connection(`${tableName(strapi, STORY_TABLE)} as s`).where((where) => {
    where
      .whereNull('s.body')
      .orWhere('s.fresh_until', '<=', new Date().toISOString())
      .orWhereExists(
        connection(`${changes} as c`)
          .select('c.id')
          .whereRaw('c.article_document_id = s.article_document_id'),
      );
  });
};

/**
 * Builds stories that no reader has asked for yet, so that none has to wait. Where it is stopped,
 * what is built is built: with `onlyStale` it goes on from there.
 * @returns how many articles were built
 */
export const rebuildStories = async (
  strapi: Core.Strapi,
  { onlyStale, onProgress }: Rebuilding,
): Promise<number> => {
  await putRowsInStep(strapi);
  if (!onlyStale) await allStoriesChanged(strapi);
  const [counted] = await staleRows(strapi).countDistinct({ of: 's.article_document_id' });
  const of = Number(counted?.of ?? 0);
  let done = 0;
  for (let last = 0; ; ) {
    const rows: { id: number; document: string }[] = await staleRows(strapi)
      .select('s.id', 's.article_document_id as document')
      .where('s.id', '>', last)
      .orderBy('s.id')
      .limit(AT_ONCE);
    const documents = [...new Set(rows.map(({ document }) => document))];
    if (documents.length === 0) return done;
    await buildStories(strapi, documents);
    last = rows.at(-1)?.id ?? last;
    done = Math.min(of, done + documents.length);
    onProgress?.({ done, of });
  }
};
