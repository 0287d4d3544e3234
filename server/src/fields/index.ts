import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../content-types';
import type { Feature } from '../feature';

/** The custom fields of the plugin: what the database stores, and their width in an edit view. */
export const CUSTOM_FIELDS = {
  'string-list': { type: 'json', size: 12 },
  'url-list': { type: 'json', size: 12 },
  roles: { type: 'json', size: 12 },
  corrections: { type: 'json', size: 12 },
  'partial-date': { type: 'string', size: 6 },
  // As text: a column for strings ends at 255 characters, and addresses do not.
  url: { type: 'text', size: 6 },
  'related-stories': { type: 'json', size: 12 },
} as const;

export type CustomFieldName = keyof typeof CUSTOM_FIELDS;

const registerFields = (strapi: Core.Strapi): void => {
  for (const [name, { type, size }] of Object.entries(CUSTOM_FIELDS)) {
    strapi.customFields.register({
      name,
      plugin: PLUGIN_ID,
      type,
      inputSize: { default: size, isResizable: true },
    });
  }
};

export const fields: Feature = { register: registerFields };
