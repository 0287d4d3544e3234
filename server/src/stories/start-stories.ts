import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../content-types';
import { version } from '../../../package.json';
import { settingsOf } from '../settings-of';
import { afterSync } from '../tables/after-sync';
import { oneAtATime } from '../tables/one-at-a-time';
import { etagOf } from './prepared-story';
import { putRowsInStep } from './rows-out-of-step';
import { allStoriesChanged } from './story-changes';
import { tidyChanges } from './tidied-changes';

/** What was written while the plugin was off has told nobody: no story that was built before holds. */
export const watchForWritesWhileOff = (strapi: Core.Strapi): void => {
  afterSync(strapi, async ({ wasOff }) => {
    if (wasOff) await allStoriesChanged(strapi);
  });
};

/** What stories are made with: by another version of the plugin, or for other addresses, they differ. */
const makingOf = (strapi: Core.Strapi): string =>
  etagOf(JSON.stringify([version, settingsOf(strapi).siteUrls]));

/**
 * What every start does: every published article has its row, and no story is served that was made
 * otherwise than it would be now.
 */
export const startStories = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'stories' });
  const making = makingOf(strapi);
  const before = (await store.get({})) as { making?: string } | null;
  if (before?.making !== making) {
    await oneAtATime(strapi, 'stories', async () => {
      await allStoriesChanged(strapi);
      await store.set({ value: { making } });
    });
  }
  await putRowsInStep(strapi);
  await tidyChanges(strapi);
};
