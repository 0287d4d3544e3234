import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { setSpeaker } from '../../quotes/quote-versions';
import { settleQuotes } from '../../quotes/speaker-rule';
import { linkTable } from '../../tables/link-table';
import { tableName } from '../../tables/table-name';

/** A version of a quote that tells, or could tell, who a source is. Not who it is. */
export interface NamedSource {
  quote: string;
  locale: string;
  status: 'draft' | 'published';
  what: 'hasSpeaker' | 'notMarkedInEveryVersion';
}

interface Row {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: unknown;
}

const columns = { id: 'q.id', documentId: 'q.document_id', locale: 'q.locale' } as const;

/** Versions of anonymous quotes that are linked to a speaker. */
const withSpeaker = async (strapi: Core.Strapi): Promise<Row[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const table = tableName(strapi, QUOTE_UID);
    const { name, source } = linkTable(strapi, QUOTE_UID, 'speaker');
    return trx(`${table} as q`)
      .join(`${name} as l`, `l.${source}`, 'q.id')
      .where('q.attribution', 'anonymous')
      .select({ ...columns, publishedAt: 'q.published_at' });
  });

/**
 * Versions that do not know what another says: that the quote is a source's. A draft says it for
 * all; what readers have says it for what readers have, since a draft may be about to name them.
 */
const leftBehind = async (strapi: Core.Strapi): Promise<Row[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const table = tableName(strapi, QUOTE_UID);
    return trx(`${table} as d`)
      .join(`${table} as q`, 'q.document_id', 'd.document_id')
      .where('d.attribution', 'anonymous')
      .whereRaw('(d.published_at is null or q.published_at is not null)')
      .whereRaw(`coalesce(??, '') <> 'anonymous'`, ['q.attribution'])
      .distinct({ ...columns, publishedAt: 'q.published_at' });
  });

const described =
  (what: NamedSource['what']) =>
  ({ documentId, locale, publishedAt }: Row): NamedSource => ({
    quote: documentId,
    locale,
    status: publishedAt === null ? 'draft' : 'published',
    what,
  });

/** Proves that no anonymous quote has a speaker: gives those that do, in any version. */
export const findNamedSources = async (strapi: Core.Strapi): Promise<NamedSource[]> => [
  ...(await withSpeaker(strapi)).map(described('hasSpeaker')),
  ...(await leftBehind(strapi)).map(described('notMarkedInEveryVersion')),
];

/**
 * Takes the speaker off every version of every anonymous quote, and marks the versions that were
 * left behind. What comes in past the Document Service, by an import above all, is made good so.
 * @returns what was found, none where all was well
 */
export const mendNamedSources = async (strapi: Core.Strapi): Promise<NamedSource[]> =>
  strapi.db.transaction(async () => {
    const linked = await withSpeaker(strapi);
    await setSpeaker(
      strapi,
      linked.map(({ id }) => id),
      null,
    );
    const behind = await leftBehind(strapi);
    await settleQuotes(strapi, [...new Set(behind.map(({ documentId }) => documentId))]);
    return [
      ...linked.map(described('hasSpeaker')),
      ...behind.map(described('notMarkedInEveryVersion')),
    ];
  });
