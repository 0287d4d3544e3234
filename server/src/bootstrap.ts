import type { Core } from '@strapi/strapi';
import { features } from './features';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  for (const feature of features) {
    await feature.bootstrap?.(strapi);
  }
};
