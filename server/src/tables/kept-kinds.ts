import { PLUGIN_ID } from '../../../content-types';

const OWN = `plugin::${PLUGIN_ID}.`;
const VIEWS = `plugin_content_manager_configuration_content_types::${OWN}`;

/** A kind of row about the plugin that stands in a table of Strapi's. */
export interface KeptKind {
  name: string;
  /** The database model of the table. */
  model: string;
  /** The columns that tell whether a row is about the plugin, and how they then begin. */
  marks: { columns: readonly string[]; prefix: string };
  /** What makes up a row, besides its id. */
  columns: readonly string[];
  /** To whom it belongs, by relation: it is nothing without one of them. */
  owners: Readonly<Record<string, string>>;
}

/**
 * What Strapi deletes when it boots without the plugin, because the actions, routes and types
 * that these rows name are then unknown to it.
 */
export const KEPT_KINDS: readonly KeptKind[] = [
  {
    name: 'admin permission',
    model: 'admin::permission',
    marks: { columns: ['action', 'subject'], prefix: OWN },
    columns: ['action', 'actionParameters', 'subject', 'properties', 'conditions'],
    owners: { role: 'admin::role', apiToken: 'admin::api-token' },
  },
  {
    name: 'content permission',
    model: 'plugin::users-permissions.permission',
    marks: { columns: ['action'], prefix: OWN },
    columns: ['action'],
    owners: { role: 'plugin::users-permissions.role' },
  },
  {
    name: 'token permission',
    model: 'admin::api-token-permission',
    marks: { columns: ['action'], prefix: OWN },
    columns: ['action'],
    owners: { token: 'admin::api-token' },
  },
  {
    name: 'view',
    model: 'strapi::core-store',
    marks: { columns: ['key'], prefix: VIEWS },
    columns: ['key', 'value', 'type', 'environment', 'tag'],
    owners: {},
  },
];
