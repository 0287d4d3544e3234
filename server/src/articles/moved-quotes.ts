import type { Core } from '@strapi/strapi';
import { type ArticleId, QUOTE_UID } from '../../../content-types';
import { type WriteParams, type WriteStep, whereLocale, writtenDocument } from '../document-write';
import { bringDraftsAlong } from '../quotes/same-in-all-locales';
import { carryTerms } from '../sources/marking/kept-sources';
import { newSourceKeys } from './source-keys';

interface Keyed {
  documentId: string;
  sourceKey: string;
}

/**
 * Writes the draft of an article. Quotes that come in from elsewhere come in all their locales, and
 * get a new source key: two articles never share a source. Quotes that come together stay together.
 */
export const writeQuotesOfArticle: WriteStep = async (strapi, params, next) => {
  if (params.data?.quotes === undefined) return next();
  const before =
    params.documentId === undefined
      ? []
      : await draftQuotes(strapi, { documentId: params.documentId }, params);
  const result = await next();
  const documentId = writtenDocument(result);
  if (documentId === undefined) return result;
  const had = new Set(before.map((quote) => quote.documentId));
  const arrived = (await draftQuotes(strapi, { documentId }, params)).filter(
    (quote) => !had.has(quote.documentId),
  );
  for (const quote of arrived) await bringDraftsAlong(strapi, quote.documentId, quote.locale);
  const renewed = await renewKeys(strapi, arrived.filter(hasKey));
  await carryTerms(strapi, documentId as ArticleId, renewed);
  return result;
};

/**
 * Updates or clones the draft of a quote, and gives it a new source key if it then stands in
 * another article than before.
 */
export const writeArticleOfQuote: WriteStep = async (strapi, params, next) => {
  if (params.documentId === undefined || params.data?.article === undefined) return next();
  const before = await articleOf(strapi, params.documentId, params);
  const result = await next();
  const documentId = writtenDocument(result);
  if (documentId === undefined) return result;
  const after = await articleOf(strapi, documentId, params);
  if (after?.article && after.article.documentId !== before?.article?.documentId) {
    const renewed = await renewKeys(strapi, hasKey(after) ? [after] : []);
    // Where readers still have it in its old article, it has been given a key on the way already.
    const key = renewed.get(after.sourceKey ?? '');
    if (before?.sourceKey && key) {
      const carried = new Map([[before.sourceKey, key]]);
      await carryTerms(strapi, after.article.documentId as ArticleId, carried);
    }
  }
  return result;
};

const hasKey = <Quote extends { sourceKey: string | null }>(
  quote: Quote,
): quote is Quote & { sourceKey: string } => quote.sourceKey !== null;

const draftQuotes = async (
  strapi: Core.Strapi,
  article: { documentId: string },
  params: WriteParams,
): Promise<{ documentId: string; locale: string; sourceKey: string | null }[]> =>
  strapi.db.query(QUOTE_UID).findMany({
    where: { article, publishedAt: null, ...(await whereLocale(strapi, params.locale)) },
    select: ['documentId', 'locale', 'sourceKey'],
  });

const articleOf = async (
  strapi: Core.Strapi,
  documentId: string,
  params: WriteParams,
): Promise<{
  documentId: string;
  sourceKey: string | null;
  article: { documentId: string } | null;
} | null> =>
  strapi.db.query(QUOTE_UID).findOne({
    where: { documentId, publishedAt: null, ...(await whereLocale(strapi, params.locale)) },
    select: ['documentId', 'sourceKey'],
    populate: { article: { select: ['documentId'] } },
  });

/**
 * A key is the same in all locales. What readers have keeps its own until it is published anew.
 * @returns new keys by old
 */
const renewKeys = async (
  strapi: Core.Strapi,
  quotes: readonly Keyed[],
): Promise<ReadonlyMap<string, string>> => {
  const { keyFor, given } = newSourceKeys();
  for (const { documentId, sourceKey } of quotes) {
    await strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ documentId, publishedAt: null })
      .update({ sourceKey: keyFor(sourceKey) })
      .execute();
  }
  return given;
};
