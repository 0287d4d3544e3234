import type { Core } from '@strapi/strapi';
import { registerDocumentMiddlewares } from './documents';
import { features } from './features';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  for (const feature of features) {
    feature.register?.(strapi);
  }
  registerDocumentMiddlewares(strapi);
};
