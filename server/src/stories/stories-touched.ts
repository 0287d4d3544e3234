import type { Core } from '@strapi/strapi';
import { announceStories } from './announce-stories';
import { eraseMarkedStories, storiesChanged } from './story-changes';

/**
 * For whoever changes, past the Document Service, what readers are told of some articles: their
 * stories are built anew for the next reader. To be called in the transaction of the change.
 *
 * @param articles - documentIds
 */
export const storiesTouched = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<void> => {
  await eraseMarkedStories(strapi, articles);
  await storiesChanged(strapi, articles);
  await announceStories(strapi, [], articles);
};
