import type { Core } from '@strapi/strapi';
import { seedOnce } from './seed/seed-once';

export default {
  /** After every plugin's own: roles and permissions are there by now. */
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => seedOnce(strapi),
};
