import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';

/** What Strapi tells when the database has its tables, and before it stores the new types. */
interface ContentTypesSynced {
  /**
   * The content types of the last boot on this database, whoever booted: `undefined` at the first,
   * and `null` where the first came no further than the tables.
   */
  oldContentTypes?: Record<string, unknown> | null;
}

/**
 * Does something right after Strapi has brought the tables into step, told whether the last boot on
 * this database was one without the plugin. To be called while Strapi registers plugins.
 */
export const afterSync = (
  strapi: Core.Strapi,
  task: (synced: { wasOff: boolean }) => Promise<void>,
): void => {
  strapi
    .hook('strapi::content-types.afterSync')
    .register(({ oldContentTypes }: ContentTypesSynced) =>
      task({ wasOff: oldContentTypes ? !(ARTICLE_UID in oldContentTypes) : false }),
    );
};
