import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { type WriteParams, type WriteStep, whereLocale } from '../document-write';
import { refusedField } from '../fields/field-error';
import { datingChanges } from './kept-dates';
import { speakersOf } from './named-people';
import { publishPeople } from './publish-people';
import { type QuoteVersions, quoteVersions } from './quote-versions';

const quotesMeant = async (strapi: Core.Strapi, params: WriteParams): Promise<QuoteVersions[]> => {
  const rows: { locale: string }[] = await strapi.db.query(QUOTE_UID).findMany({
    where: { documentId: params.documentId, ...(await whereLocale(strapi, params.locale)) },
    select: ['locale'],
  });
  const locales = [...new Set(rows.map((row) => row.locale))];
  return locales.length === 0 ? [] : quoteVersions(strapi, [params.documentId ?? ''], locales);
};

/** Articles that readers may see change when something happens to quotes. */
const articlesOf = (quotes: readonly QuoteVersions[]): string[] =>
  quotes
    .flatMap(({ draft, published }) => [draft?.article?.documentId, published?.article?.documentId])
    .filter((article) => article !== undefined);

/**
 * Publishes a quote that is not published with its article.
 * @throws ValidationError when its article is not published in the same locale, when it has none, or
 * when its speaker was taken down or may not be published by the actor.
 */
export const publishQuoteAlone: WriteStep = async (strapi, params, next) => {
  const quotes = (await quotesMeant(strapi, params)).filter((quote) => quote.draft !== null);
  await refuseWithoutArticle(strapi, quotes);
  const { result } = await datingChanges(strapi, articlesOf(quotes), async () => {
    await publishPeople(strapi, speakersOf(quotes, ['speaker']));
    return next();
  });
  return result;
};

/** Takes a quote from readers, or away altogether, and dates the change of its article. */
export const removeQuoteAlone: WriteStep = async (strapi, params, next) => {
  const quotes = await quotesMeant(strapi, params);
  const read = quotes.filter((quote) => quote.published !== null);
  return (await datingChanges(strapi, articlesOf(read), next)).result;
};

const refuseWithoutArticle = async (
  strapi: Core.Strapi,
  quotes: readonly QuoteVersions[],
): Promise<void> => {
  const live: { documentId: string; locale: string }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      where: { documentId: { $in: articlesOf(quotes) }, publishedAt: { $notNull: true } },
      select: ['documentId', 'locale'],
    });
  const isLive = ({ draft, locale }: QuoteVersions): boolean =>
    live.some(
      (article) => article.documentId === draft?.article?.documentId && article.locale === locale,
    );
  const refused = quotes.find((quote) => !isLive(quote));
  if (refused === undefined) return;

  const message =
    refused.draft?.article == null
      ? 'A quote without an article cannot be published.'
      : `A quote is published with its article, and its article is not published in “${refused.locale}”.`;
  throw refusedField(['article'], message);
};
