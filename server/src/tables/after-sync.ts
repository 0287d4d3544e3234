import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';

/** What Strapi tells when the database has its tables, and before it stores the new types. */
interface ContentTypesSynced {
  /** The content types of the last boot on this database, whoever booted; none at the first. */
  oldContentTypes?: Record<string, unknown>;
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
      task({ wasOff: oldContentTypes !== undefined && !(ARTICLE_UID in oldContentTypes) }),
    );
};
