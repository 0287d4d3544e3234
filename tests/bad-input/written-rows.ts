import { isNewsdeskUid } from '../../content-types';

/** All rows of the three types, of their relations and of the plugin's tables, as they are. */
export const writtenRows = async (): Promise<Record<string, unknown[]>> => {
  const { db } = newsroom.strapi;
  const rows: Record<string, unknown[]> = {};
  for (const model of db.metadata.values()) {
    const uid = model.uid ?? '';
    if (!isNewsdeskUid(uid) && !uid.startsWith('newsdesk::')) continue;
    const joinTables = Object.values(model.attributes).flatMap((attribute) =>
      'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [],
    );
    for (const table of [model.tableName, ...joinTables]) {
      rows[table] = await db.connection(table).select('*').orderBy('id');
    }
  }
  return rows;
};
