import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { afterCommit } from '../tables/after-commit';
import { inBatches } from '../tables/in-batches';
import { STORY_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import type { ArticleSelection } from './story-changes';
import type { StoryAddress } from './story-rows';

/** What webhooks may listen to, to purge a cache of what has changed or is gone. */
export const STORY_CHANGED = 'newsdesk.story.changed';

/** How many are looked up and told before others have a turn, where there may be very many. */
const AT_ONCE = 500;

const keyOf = ({ slug, locale }: StoryAddress): string => `${locale} ${slug}`;

const emit = async (strapi: Core.Strapi, addresses: Iterable<StoryAddress>): Promise<void> => {
  for (const { slug, locale } of addresses) {
    await strapi.eventHub.emit(STORY_CHANGED, { slug, locale });
  }
};

/**
 * Tells webhooks and other listeners, once the transaction is through, at which addresses readers
 * may get something else than before. Says nothing else: what it is, they fetch like everybody.
 *
 * @param before - addresses at which something stood until now
 * @param articles - documentIds of articles whose stories may have changed
 */
export const announceStories = async (
  strapi: Core.Strapi,
  before: readonly StoryAddress[],
  articles: readonly string[],
): Promise<void> => {
  if (before.length === 0 && articles.length === 0) return;
  const now: StoryAddress[] = await strapi.db.query(STORY_TABLE).findMany({
    select: ['id', 'slug', 'locale'],
    where: { articleDocumentId: { $in: [...articles] } },
  });
  const changed = new Map([...before, ...now].map((address) => [keyOf(address), address]));
  if (changed.size > 0) await afterCommit(strapi, () => emit(strapi, changed.values()));
};

/** Tells the same of the stories of all articles that a statement finds, some at a time. */
export const announceSelected = (
  strapi: Core.Strapi,
  { sql, bindings }: ArticleSelection,
): Promise<void> =>
  afterCommit(strapi, async () => {
    const { connection } = strapi.db;
    // Once: a statement that finds fifty thousand takes a quarter of a second, whatever it is for.
    const found: { document_id: string }[] = await connection(
      connection.raw(`(${sql}) as found`, [...bindings]),
    ).select('document_id');
    for (const some of inBatches(found, AT_ONCE)) {
      const addresses: StoryAddress[] = await connection(tableName(strapi, STORY_TABLE))
        .select('slug', 'locale')
        .whereIn(
          'article_document_id',
          some.map(({ document_id }) => document_id),
        );
      await emit(strapi, addresses);
      // SQLite answers at once, and nobody who reads would have a turn between.
      await setImmediate();
    }
  });
