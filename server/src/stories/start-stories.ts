import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PLUGIN_ID } from '../../../content-types';
import { version } from '../../../package.json';
import { settingsOf } from '../settings-of';
import { oneAtATime } from '../tables/one-at-a-time';
import { etagOf } from './prepared-story';
import { putRowsInStep } from './rows-out-of-step';
import { allStoriesChanged } from './story-changes';
import { tidyChanges } from './tidied-changes';

/** What Strapi tells when the database has its tables, and before it stores the new types. */
interface ContentTypesSynced {
  /** The content types of the last boot on this database, whoever booted; none at the first. */
  oldContentTypes?: Record<string, unknown>;
}

/** What was written while the plugin was off has told nobody: no story that was built before holds. */
export const watchForWritesWhileOff = (strapi: Core.Strapi): void => {
  strapi
    .hook('strapi::content-types.afterSync')
    .register(async ({ oldContentTypes }: ContentTypesSynced) => {
      if (oldContentTypes && !(ARTICLE_UID in oldContentTypes)) await allStoriesChanged(strapi);
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
