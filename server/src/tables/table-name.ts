import type { Core } from '@strapi/strapi';

/**
 * The table that holds the rows of a type or of one of the plugin's models, for statements past
 * Strapi's queries.
 *
 * @param uid - of the content type or the model
 * @throws where there is none such
 */
export const tableName = (strapi: Core.Strapi, uid: string): string =>
  strapi.db.metadata.get(uid).tableName;
