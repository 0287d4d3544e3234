import type { Core } from '@strapi/strapi';
import { type Attribution, QUOTE_UID, type SourceKey } from '../../../content-types';
import { linkTable } from '../tables/link-table';
import { SHARED_QUOTE_FIELDS } from './shared-fields';

/** One row of a quote: a locale of it, as draft or published. */
export interface QuoteVersion {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
  text: string | null;
  attribution: Attribution | null;
  sourceKey: SourceKey | null;
  sourceDescription: string | null;
  sourceReason: string | null;
  speaker: { id: number; documentId: string } | null;
  article: { id: number; documentId: string } | null;
  /** The fields of `SHARED_QUOTE_FIELDS`. */
  [shared: string]: unknown;
}

/** Every version of a quote, or none for a document that does not exist. */
export const versionsOfQuote = (strapi: Core.Strapi, documentId: string): Promise<QuoteVersion[]> =>
  versionsOfQuotes(strapi, { documentId });

/** Every version, in every locale, of the quotes that a condition finds. */
export const versionsOfQuotes = (strapi: Core.Strapi, where: object): Promise<QuoteVersion[]> =>
  strapi.db.query(QUOTE_UID).findMany({
    select: [
      'id',
      'documentId',
      'locale',
      'publishedAt',
      'text',
      'sourceDescription',
      'sourceReason',
      ...SHARED_QUOTE_FIELDS,
    ],
    where,
    populate: {
      speaker: { select: ['id', 'documentId'] },
      article: { select: ['id', 'documentId'] },
    },
    orderBy: { id: 'asc' },
  });

export const isDraft = ({ publishedAt }: { publishedAt: string | null }): boolean =>
  publishedAt === null;

/**
 * Gives versions of a quote this speaker and no other, or none. Goes to the link table, so that
 * a version does not look edited for it.
 */
export const setSpeaker = async (
  strapi: Core.Strapi,
  quoteRows: readonly number[],
  personRow: number | null,
): Promise<void> => {
  if (quoteRows.length === 0) return;
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'speaker');
  await strapi.db
    .queryBuilder(name)
    .where({ [source]: { $in: [...quoteRows] } })
    .delete()
    .execute();
  if (personRow === null) return;
  await strapi.db
    .queryBuilder(name)
    .insert(quoteRows.map((row) => ({ [source]: row, [target]: personRow })))
    .execute();
};
