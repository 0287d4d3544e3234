import { contentTypes } from '@strapi/utils';
import { QUOTE_UID } from '../../../content-types';
import type { CreateDocumentMiddleware } from '../documents';

interface Populated {
  localizations?: { fields?: string[] };
}

/**
 * Lets the content manager list, open and publish quotes. It reads when each locale of a document
 * was published and changed, and Strapi refuses the names of private attributes in the `fields`
 * of a `populate` even to it. All fields at once are not refused. The content API asks its own
 * validation before it comes here, and strips private attributes from what it answers.
 */
export const openableQuotes: CreateDocumentMiddleware = () => (context, next) => {
  if (context.uid !== QUOTE_UID) return next();
  const { contentType } = context;
  const params = context.params as { populate?: Populated };
  const { fields, ...localizations } = params.populate?.localizations ?? {};
  if (
    Array.isArray(fields) &&
    fields.some((field) => contentTypes.isPrivateAttribute(contentType, field))
  ) {
    context.params = {
      ...params,
      populate: { ...params.populate, localizations },
    } as typeof context.params;
  }
  return next();
};
