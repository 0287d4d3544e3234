import { z } from '@strapi/utils';

/** The locale that a request is about. */
export const localeField = z
  .string({ error: 'must be the code of a locale' })
  .min(1, { error: 'must be the code of a locale' });
