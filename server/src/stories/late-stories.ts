import type { Core } from '@strapi/strapi';
import { afterCommit } from '../tables/after-commit';
import { announceStories } from './announce-stories';
import { storiesChanged } from './story-changes';

/**
 * Finds the articles that have come to show what a write changes while it was under way, once it is
 * through. Who published them did not see the write, and the write did not see them: without this,
 * they would go on showing what was before it. To be called in the transaction of the write, which on
 * SQLite nobody else writes beside.
 *
 * @param known - articles whose stories the write has made stale itself
 * @param find - finds all whose stories show what it has written
 */
export const findLateStories = async (
  strapi: Core.Strapi,
  known: readonly string[],
  find: () => Promise<string[]>,
): Promise<void> => {
  if (strapi.db.dialect.client === 'sqlite') return;
  await afterCommit(strapi, async () => {
    const before = new Set(known);
    const late = (await find()).filter((article) => !before.has(article));
    await storiesChanged(strapi, late);
    await announceStories(strapi, [], late);
  });
};
