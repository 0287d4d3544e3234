import { articleSchema, quoteSchema } from '../../../content-types';

interface Attribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const sharedIn = (attributes: Record<string, unknown>): string[] =>
  Object.entries(attributes as Record<string, Attribute>)
    .filter(
      ([, { type, pluginOptions }]) =>
        pluginOptions?.i18n?.localized === false && type !== 'media' && type !== 'relation',
    )
    .map(([name]) => name);

/** What is the same in all locales of a quote, relations aside. */
export const SHARED_QUOTE_FIELDS: readonly string[] = sharedIn(quoteSchema.attributes);

/** What is the same in all locales of an article, relations and images aside. */
export const SHARED_ARTICLE_FIELDS: readonly string[] = sharedIn(articleSchema.attributes);
