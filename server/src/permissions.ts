import type { Core } from '@strapi/strapi';
import {
  ARTICLE_UID,
  PLUGIN_ID,
  SOURCE_PERMISSIONS,
  type SourcePermission,
} from '../../content-types';

const DISPLAY_NAMES = {
  mark: 'Mark sources anonymous',
  name: 'Name sources',
  attest: 'Attest sources',
  approve: 'Approve sources',
  override: 'Override findings',
} as const satisfies Record<SourcePermission, string>;

/**
 * Tells the admin panel what can be granted. What is done to a source is granted on articles, like
 * reading and publishing them, so that conditions and locales of a role apply to it.
 */
export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany([
    ...SOURCE_PERMISSIONS.map((permission) => ({
      section: 'contentTypes',
      displayName: DISPLAY_NAMES[permission],
      uid: `source.${permission}`,
      pluginName: PLUGIN_ID,
      subjects: [ARTICLE_UID],
      options: { applyToProperties: ['locales'] },
    })),
    {
      section: 'plugins',
      displayName: 'Change the rules of sourcing',
      uid: 'sourcing.settings',
      subCategory: 'sourcing',
      pluginName: PLUGIN_ID,
    },
  ]);
};
