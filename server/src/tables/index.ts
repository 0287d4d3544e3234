import type { Core } from '@strapi/strapi';
import type { Feature } from '../feature';
import { tableModels } from './models';

const registerTables = (strapi: Core.Strapi): void => {
  const models = strapi.get('models') as { add: (model: unknown) => void };
  for (const model of tableModels) {
    models.add(structuredClone(model));
  }
};

export const tables: Feature = { register: registerTables };
