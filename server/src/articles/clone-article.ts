import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type ArticleId, QUOTE_UID } from '../../../content-types';
import {
  inLocales,
  WITH_ARTICLE,
  type WriteParams,
  type WriteStep,
  type WrittenEntries,
  whereLocale,
} from '../document-write';
import { linkedDocuments, type WrittenLinks } from '../fields/linked-documents';
import { carryTerms } from '../sources/marking/kept-sources';
import { type QuoteVersions, quotesOfArticle, standsIn } from './quote-versions';
import { newSourceKeys } from './source-keys';

/**
 * Clones an article with copies of its quotes. Strapi alone would move the quotes over, and
 * publishing the clone would take them from the readers of the original.
 */
export const cloneArticle = async (
  strapi: Core.Strapi,
  params: WriteParams,
  setParams: (params: WriteParams) => void,
  next: Parameters<WriteStep>[2],
): ReturnType<WriteStep> => {
  const quotes = await quotesOfDraft(strapi, params);
  const { copied, others } = linkedDocuments(params.data?.quotes as WrittenLinks, quotes);

  setParams({
    ...params,
    // A clone has never been published; `set` is the one form that replaces what Strapi copies.
    data: { ...params.data, quotes: { set: others }, datePublished: null, dateModified: null },
  });
  const clone = (await next()) as WrittenEntries;
  if (copied.length === 0) return clone;

  await copyQuotes(strapi, copied, clone.documentId);
  return { ...clone, entries: await readAgain(strapi, clone, params) };
};

const quotesOfDraft = async (
  strapi: Core.Strapi,
  params: WriteParams,
): Promise<QuoteVersions[]> => {
  const documentId = params.documentId ?? '';
  const rows: { locale: string }[] = await strapi.db.query(ARTICLE_UID).findMany({
    where: { documentId, publishedAt: null, ...(await whereLocale(strapi, params.locale)) },
    select: ['locale'],
  });
  const locales = rows.map((row) => row.locale);
  const quotes = await quotesOfArticle(strapi, documentId, locales);
  return quotes.filter((quote) => standsIn(quote.draft, documentId));
};

/** Copies quotes in their order into an article: a copy is one quote in all locales. */
const copyQuotes = async (
  strapi: Core.Strapi,
  quotes: readonly QuoteVersions[],
  article: string,
): Promise<void> => {
  const { keyFor, given } = newSourceKeys();
  const copies = new Map<string, string>();
  const documents = strapi.documents(QUOTE_UID);

  for (const original of new Set(quotes.map((quote) => quote.documentId))) {
    const versions = quotes.filter((quote) => quote.documentId === original);
    const copy = await documents.clone({
      documentId: original,
      ...inLocales(versions.map((version) => version.locale)),
      data: { article: { set: [] }, sourceKey: keyFor(versions[0]?.draft?.sourceKey ?? null) },
      [WITH_ARTICLE]: true,
    });
    if (copy) copies.set(original, copy.documentId);
  }
  for (const { documentId, locale } of quotes) {
    await documents.update({
      documentId: copies.get(documentId) ?? '',
      locale,
      data: { article } as Record<string, unknown>,
      [WITH_ARTICLE]: true,
    });
  }
  await carryTerms(strapi, article as ArticleId, given);
};

/** What Strapi gave was read before the clone had its quotes. */
const readAgain = (strapi: Core.Strapi, clone: WrittenEntries, params: WriteParams) => {
  const documents = strapi.documents(ARTICLE_UID);
  return documents.findMany({
    filters: { documentId: clone.documentId },
    locale: '*',
    status: 'draft',
    fields: params.fields,
    populate: params.populate,
    sort: 'id:asc',
  } as Parameters<typeof documents.findMany>[0]);
};
