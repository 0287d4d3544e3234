import type { Core } from '@strapi/strapi';
import type { EntryStatus } from '../../../content-types';
import { localeKey } from '../locales/locale-key';
import { tableName } from '../tables/table-name';
import { type DatedVersion, entryStatus } from './entry-status';

export interface Paging {
  page: number;
  pageSize: number;
}

interface Key {
  documentId: string;
  locale: string;
}

type Version = Key & DatedVersion & { id: number };

/** The versions of one entry in one locale that may be read, the draft first. */
export interface PagedEntry<Row> {
  versions: Row[];
  status: EntryStatus;
}

interface ListQuery {
  uid: string;
  /** Which versions make an entry belong to the list. */
  where: object;
  /** What a version must be to be shown. */
  readable: object;
  select: string[];
  populate?: object;
}

/** One page of the entries that have a version in question, newest first, and how many there are. */
const pageOfKeys = async (
  strapi: Core.Strapi,
  { uid, where }: { uid: string; where: object },
  { page, pageSize }: Paging,
): Promise<{ keys: Key[]; total: number }> => {
  const table = tableName(strapi, uid);
  const matching = () => strapi.db.queryBuilder(uid).select(['id']).where(where).getKnexQuery();
  return strapi.db.transaction(async ({ trx }) => {
    const grouped = () => trx(table).whereIn('id', matching()).groupBy('document_id', 'locale');
    const rows: (Key & { total: number | string })[] = await grouped()
      .select({ documentId: 'document_id', locale: 'locale' })
      .select(trx.raw('count(*) over () as total'))
      .orderByRaw('max(created_at) desc, document_id, locale')
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    if (rows.length > 0 || page === 1) {
      return { keys: rows, total: Number(rows[0]?.total ?? 0) };
    }
    const [count] = await trx.from(grouped().select('document_id').as('entries')).count({
      total: '*',
    });
    return { keys: [], total: Number(count.total) };
  });
};

/**
 * Lists entries of a type, draft and published version of one as one item, with its status.
 * As many queries for a long list as for a short one.
 */
export const pagedEntries = async <Row extends Key>(
  strapi: Core.Strapi,
  { uid, where, readable, select, populate }: ListQuery,
  paging: Paging,
): Promise<{ entries: PagedEntry<Row>[]; total: number }> => {
  const { keys, total } = await pageOfKeys(
    strapi,
    { uid, where: { $and: [where, readable] } },
    paging,
  );
  if (keys.length === 0) return { entries: [], total };

  const ofKeys = {
    documentId: { $in: keys.map(({ documentId }) => documentId) },
    locale: { $in: keys.map(({ locale }) => locale) },
  };
  const all: Version[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'],
    where: ofKeys,
  });
  const shown: (Row & Version)[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', ...select],
    where: { $and: [ofKeys, readable] },
    populate,
  });
  const draftFirst = [...shown].sort(
    (a, b) => Number(a.publishedAt !== null) - Number(b.publishedAt !== null),
  );
  const entries = keys.map((key) => ({
    versions: draftFirst.filter((version) => localeKey(version) === localeKey(key)),
    status: entryStatus(all.filter((version) => localeKey(version) === localeKey(key))),
  }));
  return { entries, total };
};
