import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  register(_app: StrapiApp) {},
  bootstrap(_app: Pick<StrapiApp, 'getPlugin' | 'registerHook' | 'addSettingsLink'>) {},
};
