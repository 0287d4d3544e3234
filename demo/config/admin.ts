import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  // The commands say where the panel is; a browser opens when somebody opens it.
  autoOpen: false,
  preview: {
    enabled: true,
    config: {
      allowedOrigins: [],
      // What is published has its address; a draft is shown under a link that soon runs out.
      handler: async (uid, { documentId, locale, status }) => {
        if (uid !== 'plugin::newsdesk.article' || !documentId) return undefined;
        const inLocale = locale ?? 'en';
        if (status === 'published') {
          const article = await strapi
            .documents('plugin::newsdesk.article')
            .findOne({ documentId, locale: inLocale, status, fields: ['slug'] });
          return article === null ? undefined : `/stories/${article.slug}?locale=${inLocale}`;
        }
        const { preview } = strapi.plugin('newsdesk').service('stories');
        return `/preview/${await preview({ documentId, locale: inLocale })}`;
      },
    },
  },
  flags: { nps: false, promoteEE: false },
});
