import type { Core } from '@strapi/strapi';
import { features } from './features';
import { registerPermissions } from './permissions';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await registerPermissions(strapi);
  for (const feature of features) {
    await feature.bootstrap?.(strapi);
  }
};
