import type { Core } from '@strapi/strapi';
import { tableName } from '../tables/table-name';

/**
 * The site's default locale as a part of a statement, so that no other has to be asked before it.
 * Strapi keeps it as JSON in its store, where two instances that first start together may both have
 * put it.
 */
export const selectDefaultLocale = (strapi: Core.Strapi): string =>
  `(select replace(d.value, '"', '') from ${tableName(strapi, 'strapi::core-store')} d
    where d.key = 'plugin_i18n_default_locale' and d.environment is null and d.tag is null
    order by d.id limit 1)`;
