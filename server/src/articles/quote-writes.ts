import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { QUOTE_UID } from '../../../content-types';
import { inLocales, WITH_ARTICLE } from '../document-write';
import { excerptOf, type QuoteVersions } from './quote-versions';

interface QuoteWrite {
  documentId: string;
  locale: string;
  [WITH_ARTICLE]: true;
}

type QuoteAction = 'publish' | 'unpublish' | 'delete' | 'discardDraft';

/**
 * Does to quotes what is done to their article. One after the other, in their order: they share
 * one connection, and their order in the article is that in which they are written.
 */
export const writeQuotes = async (
  strapi: Core.Strapi,
  action: QuoteAction,
  quotes: readonly QuoteVersions[],
): Promise<void> => {
  const documents: Record<QuoteAction, (params: QuoteWrite) => Promise<unknown>> =
    strapi.documents(QUOTE_UID);
  for (const [documentId, locales] of localesByDocument(quotes)) {
    await documents[action]({ documentId, ...inLocales(locales), [WITH_ARTICLE]: true });
  }
};

const localesByDocument = (quotes: readonly QuoteVersions[]): Map<string, string[]> => {
  const locales = new Map<string, string[]>();
  for (const { documentId, locale } of quotes) {
    locales.set(documentId, [...(locales.get(documentId) ?? []), locale]);
  }
  return locales;
};

/**
 * Publishes quotes with their article.
 * @throws ValidationError that says which quote is not fit to be published, and why.
 */
export const publishQuotes = async (
  strapi: Core.Strapi,
  quotes: readonly QuoteVersions[],
): Promise<void> => {
  for (const quote of quotes) {
    try {
      await writeQuotes(strapi, 'publish', [quote]);
    } catch (error) {
      throw error instanceof errors.ValidationError ? ofQuote(quote, error) : error;
    }
  }
};

type FieldError = { path: (string | number)[]; message: string; name: string };

/** Strapi's own error names a field, but neither the quote nor even that it is about one. */
const ofQuote = ({ draft }: QuoteVersions, error: errors.ValidationError): Error => {
  const message = `The quote “${excerptOf(draft)}” cannot be published: ${error.message}`;
  const found = (error.details as { errors?: FieldError[] }).errors ?? [];
  return new errors.ValidationError(message, {
    errors: found.map((field) => ({ ...field, path: ['quotes', ...field.path], message })),
  });
};
