import type { Core } from '@strapi/strapi';
import type { Feature } from '../feature';
import { tableModels } from './models';
import { applySqliteSettings } from './sqlite-settings';
import { prepareForBootWithout, watchForBootWithout } from './survives-being-off';

const registerTables = (strapi: Core.Strapi): void => {
  const models = strapi.get('models') as { add: (model: unknown) => void };
  for (const model of tableModels) {
    models.add(structuredClone(model));
  }
};

export const tables: Feature = {
  register: (strapi) => {
    applySqliteSettings(strapi);
    registerTables(strapi);
    watchForBootWithout(strapi);
  },
  bootstrap: prepareForBootWithout,
};
