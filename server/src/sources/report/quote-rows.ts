import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { localeKey } from '../../locales/locale-key';
import { quoteRowsIn } from '../../quotes/in-articles';
import { FACT_COLUMNS } from '../marking/source-facts';
import type { ReportedQuoteVersion } from './reported-version';

/** A row of a quote, with the version of the article it stands in. */
export interface QuoteRow extends Omit<ReportedQuoteVersion, 'speaker' | 'namingPending'> {
  locale: string;
  publishedAt: Date | string | null;
  speaker: { documentId: string } | null;
  article: { documentId: string; locale: string } | null;
}

/** Every version of every quote of some articles, draft and published, in one round. */
export const quoteRowsOf = (
  strapi: Core.Strapi,
  articles: readonly string[],
  locales: readonly string[],
): Promise<QuoteRow[]> =>
  strapi.db.query(QUOTE_UID).findMany({
    select: [
      'id',
      'documentId',
      'locale',
      'publishedAt',
      'text',
      'form',
      'attribution',
      'sourceDescription',
      'sourceReason',
      'sourceProximity',
      'sourceKey',
      'oneVoice',
      'position',
    ],
    where: {
      id: { $in: quoteRowsIn(strapi, { documents: articles }) },
      locale: { $in: locales },
    },
    populate: {
      article: { select: ['id', 'documentId', 'locale'] },
      speaker: { select: ['id', 'documentId'] },
    },
    orderBy: { id: 'asc' },
  });

const isDraft = ({ publishedAt }: QuoteRow): boolean => publishedAt === null;

const asVersion = (row: QuoteRow, all: readonly QuoteRow[]): ReportedQuoteVersion => ({
  ...row,
  // By attribution, never by the link.
  speaker: row.attribution === 'named' ? (row.speaker?.documentId ?? null) : null,
  namingPending:
    row.attribution === 'named' &&
    all.some(
      (other) =>
        !isDraft(other) &&
        other.documentId === row.documentId &&
        other.locale === row.locale &&
        other.attribution === 'anonymous',
    ),
});

/** The quotes of an article as editors have them. */
export const draftQuotes = (rows: readonly QuoteRow[]): ReportedQuoteVersion[] =>
  rows.filter(isDraft).map((row) => asVersion(row, rows));

/** Quotes in one locale each, by `localeKey`. */
export type QuoteKeys = ReadonlySet<string>;

/** What publishing a quote changes of it in other locales that readers have, by these. */
export type SharedAnew = ReadonlyMap<string, Partial<QuoteRow>>;

const saysOfSource = (row: QuoteRow) =>
  Object.fromEntries(Object.values(FACT_COLUMNS).map((column) => [column, row[column]]));

/**
 * The quotes of an article as readers will have them when some of them are published anew, here or
 * in another locale. What those say of their source is then said by its other quotes as well.
 */
export const quotesWith = (
  rows: readonly QuoteRow[],
  published: QuoteKeys,
  shared: SharedAnew,
): ReportedQuoteVersion[] => {
  const isAnew = (row: QuoteRow) => published.has(localeKey(row));
  const sharedOf = (row: QuoteRow) => (isAnew(row) ? undefined : shared.get(localeKey(row)));
  const read = rows
    .filter((row) => isDraft(row) === isAnew(row))
    .map((row) => ({ ...row, ...sharedOf(row) }));
  const ofSources = new Map(
    read
      .filter((row) => isAnew(row) || sharedOf(row) !== undefined)
      .filter(({ attribution }) => attribution === 'anonymous')
      .map((row) => [row.sourceKey, saysOfSource(row)]),
  );
  return read.map((row) => ({
    ...asVersion(row, rows),
    ...(row.attribution === 'anonymous' && row.sourceKey && ofSources.get(row.sourceKey)),
  }));
};
