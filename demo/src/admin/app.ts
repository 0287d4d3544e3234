import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  config: {
    locales: ['en', 'de'],
    translations: {
      en: {
        'Auth.form.welcome.title': 'The Lantern newsroom',
        'Auth.form.welcome.subtitle': 'A demo of Newsdesk. The logins are in your terminal.',
      },
      de: {
        'Auth.form.welcome.title': 'Redaktion The Lantern',
        'Auth.form.welcome.subtitle': 'Eine Demo von Newsdesk. Die Zugänge stehen im Terminal.',
      },
    },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp) {},
};
