import type { Core } from '@strapi/strapi';
import { defaultLocale } from './default-locale';

/** The locale that a request means: the one it names, or the site's default. */
export const inLocale = async (strapi: Core.Strapi, asked: string | undefined): Promise<string> =>
  asked ?? (await defaultLocale(strapi));
