import type { Core } from '@strapi/strapi';
import type { Feature } from '../feature';
import { applyConnectionSettings } from './connection-settings';
import { tableModels } from './models';
import { spareRecords } from './spared-records';
import { prepareForBootWithout, watchForBootWithout } from './survives-being-off';

const registerTables = (strapi: Core.Strapi): void => {
  const models = strapi.get('models') as { add: (model: unknown) => void };
  for (const model of tableModels) {
    models.add(structuredClone(model));
  }
};

export const tables: Feature = {
  register: (strapi) => {
    applyConnectionSettings(strapi);
    registerTables(strapi);
    watchForBootWithout(strapi);
  },
  bootstrap: async (strapi) => {
    spareRecords(strapi);
    await prepareForBootWithout(strapi);
  },
};
