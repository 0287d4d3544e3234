import type { Core } from '@strapi/strapi';
import type { WriteParams } from '../../document-write';
import { holdToRules } from './hold-to-rules';
import { isGated, wouldBePublished } from './would-be-published';

/** The part of the content manager's document manager that publishes several documents at once. */
export interface PublishingManager {
  publishMany: (
    uid: string,
    documentIds: string[],
    locale?: WriteParams['locale'],
  ) => Promise<unknown>;
}

/**
 * Holds all that is published at once to the rules before the first of it is: an editor is told of
 * every article that is not fit, and not of whichever was refused first. Strapi publishes them all
 * at the same time, so that none of the gates of each sees what the others do.
 * Belongs where all of it is locked.
 */
export const bulkGate = <Manager extends PublishingManager>(
  strapi: Core.Strapi,
  manager: Manager,
): Manager => ({
  ...manager,
  publishMany: async (uid, documentIds, locale) => {
    if (isGated(uid)) {
      await holdToRules(strapi, () => wouldBePublished(strapi, uid, documentIds, locale));
    }
    return manager.publishMany(uid, documentIds, locale);
  },
});
