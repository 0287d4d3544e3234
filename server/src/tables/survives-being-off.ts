import type { Core } from '@strapi/strapi';
import { afterSync } from './after-sync';
import { followMediaLinks, keepMediaLinks, restoreMediaLinks } from './kept-media-links';
import { followRows, keepRows, restoreRows } from './kept-rows';
import { oneAtATime } from './one-at-a-time';
import { persistTables } from './persisted-tables';

const LOCK = 'kept rows';

/**
 * Brings back what the last boot deleted, if it was one without the plugin.
 *
 * Right after the schema is synchronised is the moment for it: nothing has read permissions or
 * views yet, so the admin panel finds them as if they had never been away, and users-permissions
 * and the content manager add no defaults of their own. The last boot's types are replaced only
 * after this, so a boot that dies here is made good by the next.
 */
const restoreAfterBootWithout =
  (strapi: Core.Strapi) =>
  async ({ wasOff }: { wasOff: boolean }): Promise<void> => {
    if (wasOff) {
      const restored = await oneAtATime(
        strapi,
        LOCK,
        async () => (await restoreRows(strapi)) + (await restoreMediaLinks(strapi)),
      );
      if (restored > 0) {
        strapi.log.info(
          `Newsdesk was off: ${restored} permissions, views and media links restored`,
        );
      }
    }
    followRows(strapi);
    followMediaLinks(strapi);
  };

/** To be called while Strapi registers plugins. */
export const watchForBootWithout = (strapi: Core.Strapi): void => {
  afterSync(strapi, restoreAfterBootWithout(strapi));
};

/** To be called while Strapi bootstraps plugins: from here on, a boot without us loses nothing. */
export const prepareForBootWithout = async (strapi: Core.Strapi): Promise<void> => {
  await persistTables(strapi);
  await oneAtATime(strapi, LOCK, async () => {
    await keepRows(strapi);
    await keepMediaLinks(strapi);
  });
};
