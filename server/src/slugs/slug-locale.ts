import type { Core } from '@strapi/strapi';
import { defaultLocale } from '../locales/default-locale';
import type { SluggedType } from './slugged-types';

/** Whether entries of a type have locales, which an application may change. */
export const hasLocales = (strapi: Core.Strapi, { uid }: SluggedType): boolean =>
  strapi.plugin('i18n').service('content-types').isLocalizedContentType(strapi.contentType(uid));

/**
 * The locale under which a slug is registered.
 *
 * @param asked what a caller gave, if anything; Strapi takes it to mean the default locale if not
 * @returns `''` for a type without locales
 */
export const slugLocale = async (
  strapi: Core.Strapi,
  type: SluggedType,
  asked: unknown,
): Promise<string> => {
  if (!hasLocales(strapi, type)) return '';
  if (typeof asked === 'string' && asked !== '') return asked;
  return defaultLocale(strapi);
};
