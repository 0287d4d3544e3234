import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { type QuoteRow, type QuoteVersions, quoteVersions } from '../../articles/quote-versions';
import { type WriteParams, whereLocale } from '../../document-write';
import { localeKey } from '../../locales/locale-key';
import type { QuoteKeys } from '../report/quote-rows';
import type { ArticleKey } from '../report/reported-version';
import { type ChangedElsewhere, changedElsewhere } from './other-locales';

/** The quotes that were marked in a transaction that is still open, and which readers had by name. */
const markedIn = new WeakMap<object, Set<string>>();

/**
 * What marking changes of a quote, and what goes with it. Where nothing else differs from what
 * readers have, publishing a quote tells them no new words.
 */
const MARKING = new Set([
  'attribution',
  'speaker',
  'sourceDescription',
  'sourceReason',
  'sourceProximity',
  'sourceKey',
  'oneVoice',
  'position',
  // Kept by Strapi.
  'id',
  'createdAt',
  'updatedAt',
  'publishedAt',
]);

const words = (row: QuoteRow): string =>
  JSON.stringify(
    Object.keys(row)
      .filter((column) => !MARKING.has(column))
      .sort()
      .map((column) => [
        column,
        (row[column] as { documentId?: string } | null)?.documentId ?? row[column],
      ]),
  );

const remember = async (strapi: Core.Strapi, documentId: string): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    markedIn.set(trx, (markedIn.get(trx) ?? new Set()).add(documentId));
  });

const remembered = async (strapi: Core.Strapi): Promise<ReadonlySet<string>> =>
  strapi.db.transaction(async ({ trx }) => markedIn.get(trx) ?? new Set<string>());

/** Notes, before an update of a quote, that it makes a source of somebody whom readers know by name. */
export const noteMarking = async (
  strapi: Core.Strapi,
  { documentId, data }: WriteParams,
): Promise<void> => {
  if (documentId === undefined || data?.attribution !== 'anonymous') return;
  const named = await strapi.db.query(QUOTE_UID).findOne({
    select: ['id'],
    where: { documentId, attribution: 'named', publishedAt: { $notNull: true } },
  });
  if (named) await remember(strapi, documentId);
};

/** A quote that is published by itself, in the locales that a write is about. */
export interface QuoteToPublish {
  documentId: string;
  locale?: WriteParams['locale'];
}

/** What publishing quotes changes for readers. */
interface ChangedByQuotes extends ChangedElsewhere {
  /** The quotes that readers will have anew. */
  quotes: QuoteKeys;
}

const versionsOf = async (
  strapi: Core.Strapi,
  quotes: readonly QuoteToPublish[],
): Promise<QuoteVersions[]> => {
  const asked = new Map<string, { locale: WriteParams['locale']; documentIds: string[] }>();
  for (const { documentId, locale } of quotes) {
    const key = JSON.stringify([locale]);
    const same = asked.get(key) ?? { locale, documentIds: [] };
    asked.set(key, { locale, documentIds: [...same.documentIds, documentId] });
  }
  const versions: QuoteVersions[] = [];
  for (const { locale, documentIds } of asked.values()) {
    const { locale: locales } = await whereLocale(strapi, locale);
    versions.push(...(await quoteVersions(strapi, documentIds, locales?.$in)));
  }
  return versions;
};

/**
 * What publishing quotes by themselves changes for readers, in the locales it is about and in
 * others. No article where that only tells them less: a write that marks a quote is never refused
 * by a rule.
 */
export const changedByQuotes = async (
  strapi: Core.Strapi,
  quotes: readonly QuoteToPublish[],
): Promise<ChangedByQuotes> => {
  const versions = await versionsOf(strapi, quotes);
  const marks = await remembered(strapi);
  const tellsLess = ({ documentId, draft, published }: QuoteVersions): boolean =>
    marks.has(documentId) &&
    draft !== null &&
    published !== null &&
    words(draft) === words(published);
  const telling = versions.filter((quote) => quote.draft !== null && !tellsLess(quote));
  const elsewhere = await changedElsewhere(strapi, telling);
  const here = telling.flatMap(({ draft, locale }): ArticleKey[] =>
    draft?.article ? [{ documentId: draft.article.documentId, locale }] : [],
  );
  const articles = new Map(
    [...here, ...elsewhere.articles].map((article) => [localeKey(article), article]),
  );
  return {
    articles: [...articles.values()],
    quotes: new Set(versions.map(localeKey)),
    shared: elsewhere.shared,
  };
};
