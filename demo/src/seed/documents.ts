import type { Core } from '@strapi/strapi';

interface Written {
  documentId: string;
}

interface Documents {
  create(params: { locale?: string; data: object }): Promise<Written>;
  update(params: { documentId: string; locale?: string; data: object }): Promise<Written>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
  delete(params: { documentId: string; locale?: string }): Promise<unknown>;
}

/**
 * The documents of one of Newsdesk's types. Strapi generates the types of their fields only when
 * the application first runs in development, and a build must pass with and without them.
 */
export const documentsOf = (strapi: Core.Strapi, type: 'article' | 'person' | 'quote'): Documents =>
  strapi.documents(`plugin::newsdesk.${type}`) as unknown as Documents;
