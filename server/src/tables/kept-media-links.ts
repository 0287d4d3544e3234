import type { Core } from '@strapi/strapi';
import { NEWSDESK_UIDS } from '../../../content-types';
import { inBatches } from './in-batches';
import { KEPT_MEDIA_LINK_TABLE } from './models';
import { tableName } from './table-name';

const FILE_UID = 'plugin::upload.file';

/** Where the upload plugin keeps what a file is used for, whatever the type it is used in. */
const LINK_TABLE = 'files_related_mph';

/** Both tables have these columns. */
const LINK_COLUMNS = ['file_id', 'related_id', 'related_type', 'field', 'order'] as const;

type Link = Record<(typeof LINK_COLUMNS)[number], string | number | null>;

/** A write, as a lifecycle hook is told of it. */
interface Write {
  params: { data?: object };
  result?: { id: number };
}

/** The types that show files, with the names of the attributes that do. */
const typesWithMedia = (strapi: Core.Strapi): { uid: string; fields: string[] }[] =>
  NEWSDESK_UIDS.map((uid) => ({
    uid,
    fields: Object.entries(strapi.db.metadata.get(uid).attributes)
      .filter(([, attribute]) => 'target' in attribute && attribute.target === FILE_UID)
      .map(([field]) => field),
  })).filter(({ fields }) => fields.length > 0);

const keptTable = (strapi: Core.Strapi): string => tableName(strapi, KEPT_MEDIA_LINK_TABLE);

/** The links of one type that one table has and the other has nothing in place of. */
const linksOnlyIn = (
  strapi: Core.Strapi,
  uid: string,
  [here, there]: [here: string, there: string],
  alike: readonly (keyof Link)[],
) => {
  const elsewhere = strapi.db.getConnection(`${there} as there`).select('there.id');
  for (const column of ['related_type', ...alike]) {
    elsewhere.where(`there.${column}`, strapi.db.connection.ref(`here.${column}`));
  }
  return strapi.db
    .getConnection(`${here} as here`)
    .where('here.related_type', uid)
    .whereNotExists(elsewhere);
};

const insertLinks = async (strapi: Core.Strapi, table: string, links: Link[]): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    for (const some of inBatches(links)) {
      await strapi.db.getConnection(table).insert(some).transacting(trx);
    }
  });
};

const hereColumns = LINK_COLUMNS.map((column) => `here.${column}`);

/** Remembers every link from a file to an article or a person as it is now. */
export const keepMediaLinks = async (strapi: Core.Strapi): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const kept = keptTable(strapi);
    const alike = ['related_id', 'file_id', 'field'] as const;

    for (const { uid } of typesWithMedia(strapi)) {
      const gone: { id: number }[] = await linksOnlyIn(strapi, uid, [kept, LINK_TABLE], alike)
        .select('here.id')
        .transacting(trx);
      for (const { id } of gone) {
        await strapi.db.getConnection(kept).where({ id }).delete().transacting(trx);
      }
      const missing: Link[] = await linksOnlyIn(strapi, uid, [LINK_TABLE, kept], alike)
        .select(hereColumns)
        .transacting(trx);
      await insertLinks(strapi, kept, missing);
    }
  });

/** Remembers the links of one row, or of one file, as they are now. */
const followLinks = async (strapi: Core.Strapi, where: Partial<Link>): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const kept = keptTable(strapi);
    const types = typesWithMedia(strapi).map(({ uid }) => uid);
    const live: Link[] = await strapi.db
      .getConnection(LINK_TABLE)
      .where(where)
      .whereIn('related_type', types)
      .select(LINK_COLUMNS)
      .transacting(trx);
    await strapi.db.getConnection(kept).where(where).delete().transacting(trx);
    await insertLinks(strapi, kept, live);
  });

/** From here on, whatever is done to a picture of an article or a person is remembered. */
export const followMediaLinks = (strapi: Core.Strapi): void => {
  for (const { uid, fields } of typesWithMedia(strapi)) {
    const follow = async ({ params, result }: Write) => {
      const touched = fields.some((field) => field in (params.data ?? {}));
      if (result && touched) {
        await followLinks(strapi, { related_type: uid, related_id: result.id });
      }
    };
    strapi.db.lifecycles.subscribe({
      models: [uid],
      afterCreate: follow,
      afterUpdate: follow,
      afterDelete: ({ result }) =>
        result ? followLinks(strapi, { related_type: uid, related_id: result.id }) : undefined,
    });
  }

  // An upload can name what it is for.
  const followFile = async ({ params, result }: Write) => {
    if (result && 'related' in (params.data ?? {})) {
      await followLinks(strapi, { file_id: result.id });
    }
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    afterCreate: followFile,
    afterUpdate: followFile,
  });
};

/** Brings back the remembered links that vanished, where file and row are there. Gives how many. */
export const restoreMediaLinks = async (strapi: Core.Strapi): Promise<number> =>
  strapi.db.transaction(async ({ trx }) => {
    const { db } = strapi;
    const existing = (uid: string, column: string) =>
      db
        .getConnection(`${tableName(strapi, uid)} as target`)
        .select('target.id')
        .where('target.id', db.connection.ref(`here.${column}`));

    let restored = 0;
    for (const { uid } of typesWithMedia(strapi)) {
      const tables: [string, string] = [keptTable(strapi), LINK_TABLE];
      const vanished: Link[] = await linksOnlyIn(strapi, uid, tables, ['related_id', 'field'])
        .whereExists(existing(FILE_UID, 'file_id'))
        .whereExists(existing(uid, 'related_id'))
        .distinct(hereColumns)
        .transacting(trx);
      await insertLinks(strapi, LINK_TABLE, vanished);
      restored += vanished.length;
    }
    return restored;
  });
