import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../content-types';

interface GraphqlField {
  disable: () => GraphqlField;
  disableInput: () => GraphqlField;
}

interface GraphqlExtension {
  shadowCRUD: (uid: string) => { field: (name: string) => GraphqlField };
}

/**
 * Takes what the plugin keeps itself out of GraphQL: neither `private` nor `writable: false`
 * keeps a field out of its inputs.
 */
export const closeGraphqlFields = (strapi: Core.Strapi): void => {
  const extension = strapi.plugin('graphql')?.service('extension') as GraphqlExtension | undefined;
  if (!extension) return;
  extension.shadowCRUD(QUOTE_UID).field('sourceKey').disable();
  extension.shadowCRUD(QUOTE_UID).field('position').disableInput();
};
