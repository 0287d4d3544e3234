import type { Modules } from '@strapi/strapi';
import { QUOTE_UID } from '../../../content-types';
import type { CreateDocumentMiddleware } from '../documents';

type Context = Modules.Documents.Middleware.Context;

const withoutChoiceOfFields = (populate: unknown): unknown => {
  if (typeof populate !== 'object' || populate === null || !('localizations' in populate)) {
    return populate;
  }
  const { localizations } = populate;
  if (typeof localizations !== 'object' || localizations === null) return populate;
  const { fields: _fields, ...all } = localizations as { fields?: unknown };
  return { ...populate, localizations: Object.keys(all).length > 0 ? all : true };
};

/**
 * Lets the content manager open quotes. It asks for the times of a quote's other locales by name,
 * and Strapi refuses a private attribute by name within `populate`, even to its own admin panel;
 * asked for as a whole, the locales come with them. What APIs answer is sanitised after this.
 */
export const readableLocalizations: CreateDocumentMiddleware = () => (context, next) => {
  if (context.uid === QUOTE_UID) {
    const params = context.params as { populate?: unknown };
    context.params = {
      ...params,
      populate: withoutChoiceOfFields(params.populate),
    } as Context['params'];
  }
  return next();
};
