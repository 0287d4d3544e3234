import type { TestDatabase } from '../support/database';
import { withDatabase } from '../support/open-database';

type Row = Record<string, unknown>;

/** All that a database holds of the plugin, ids included. */
export interface StoredState {
  /** Every row of every table of the plugin. */
  tables: Record<string, Row[]>;
  adminPermissions: Row[];
  contentPermissions: Row[];
  tokenPermissions: Row[];
  views: Row[];
  mediaLinks: Row[];
}

const OWN = 'plugin::newsdesk.%';
const VIEW = 'plugin_content_manager_configuration_content_types::plugin::newsdesk.%';

/** JSON columns come parsed from some databases and as text from others. */
const parsed = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );

/** Reads everything that must be the same before the plugin was off and after. */
export const storedState = (database: TestDatabase): Promise<StoredState> =>
  withDatabase(database, async ({ connection, dialect }) => {
    const names = (await dialect.schemaInspector.getTables()).filter((name) =>
      name.startsWith('newsdesk_'),
    );
    const tables: Record<string, Row[]> = {};
    for (const name of names.sort()) {
      // How often a story was built is nobody's: after a time without the plugin all are built anew.
      tables[name] = (await connection(name).orderBy('id')).map(({ generation: _, ...row }) =>
        parsed(row),
      );
    }

    const adminPermissions = await connection('admin_permissions as p')
      .leftJoin('admin_permissions_role_lnk as l', 'l.permission_id', 'p.id')
      .where((or) => or.where('p.action', 'like', OWN).orWhere('p.subject', 'like', OWN))
      .orderBy('p.id')
      .select('p.id', 'p.action', 'p.subject', 'p.properties', 'p.conditions', 'l.role_id');

    const contentPermissions = await connection('up_permissions as p')
      .leftJoin('up_permissions_role_lnk as l', 'l.permission_id', 'p.id')
      .where('p.action', 'like', OWN)
      .orderBy('p.id')
      .select('p.id', 'p.action', 'l.role_id');

    const tokenPermissions = await connection('strapi_api_token_permissions as p')
      .leftJoin('strapi_api_token_permissions_token_lnk as l', 'l.api_token_permission_id', 'p.id')
      .where('p.action', 'like', OWN)
      .orderBy('p.id')
      .select('p.id', 'p.action', 'l.api_token_id');

    const views = await connection('strapi_core_store_settings')
      .where('key', 'like', VIEW)
      .orderBy('id');

    const mediaLinks = await connection('files_related_mph')
      .where('related_type', 'like', OWN)
      .orderBy(['related_type', 'related_id', 'field'])
      .select('file_id', 'related_id', 'related_type', 'field', 'order');

    return {
      tables,
      adminPermissions: adminPermissions.map(parsed),
      contentPermissions,
      tokenPermissions,
      views: views.map(parsed),
      mediaLinks,
    };
  });
