import type { Core } from '@strapi/strapi';
import { SLUG_TABLE } from '../tables/models';

/** When a locale is deleted, Strapi deletes its entries past the Document Service: slugs follow. */
export const releaseDeletedLocales = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterDelete({ result }: { result?: { code?: string } }) {
      if (!result?.code) return;
      await strapi.db.query(SLUG_TABLE).deleteMany({ where: { locale: result.code } });
    },
  });
};
