import type { Core } from '@strapi/strapi';

/** The site's default locale, which Strapi takes where none is named. */
export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin('i18n').service('locales').getDefaultLocale();
