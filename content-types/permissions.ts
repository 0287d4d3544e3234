import { PLUGIN_ID } from './uids';

/** What may be done to a source of an article, each a permission of its own on that article. */
export const SOURCE_PERMISSIONS = ['mark', 'name', 'attest', 'approve', 'override'] as const;
export type SourcePermission = (typeof SOURCE_PERMISSIONS)[number];

/** The admin permission for something done to a source: granted per role, condition and locale. */
export const sourceAction = (permission: SourcePermission): string =>
  `plugin::${PLUGIN_ID}.source.${permission}`;

/** The admin permission to change the sourcing rules of the house. */
export const SOURCING_SETTINGS_ACTION = `plugin::${PLUGIN_ID}.sourcing.settings`;
