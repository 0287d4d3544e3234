import type { Core } from '@strapi/strapi';
import { afterCommit } from '../tables/after-commit';
import { announceSelected } from './announce-stories';
import { articlesWithAnonymous, selectedStoriesChanged } from './story-changes';

/**
 * For whoever changes what readers are told of sources of whom nothing else is said. To be called
 * in the transaction of the change.
 */
export const houseDescriptionTouched = async (strapi: Core.Strapi): Promise<void> => {
  const articles = articlesWithAnonymous(strapi);
  await selectedStoriesChanged(strapi, articles);
  await announceSelected(strapi, articles);
  // Articles that were published while this was open: neither has seen the other's change.
  await afterCommit(strapi, async () => {
    await selectedStoriesChanged(strapi, articles);
  });
};
