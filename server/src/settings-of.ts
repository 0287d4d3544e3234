import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../content-types';
import type { Settings } from './config';

/** The settings of this site, checked and filled up with the defaults when it started. */
export const settingsOf = (strapi: Core.Strapi): Settings =>
  strapi.config.get<Settings>(`plugin::${PLUGIN_ID}`);
