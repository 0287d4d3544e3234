import type { Core } from '@strapi/strapi';
import { factories } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import type { Feature } from '../feature';
import { findByName } from './find-by-name';
import { rebuildNames } from './rebuilt-names';

export const people: Feature = {
  bootstrap: rebuildNames,
  controllers: { person: factories.createCoreController(PERSON_UID) },
  routes: { person: factories.createCoreRouter(PERSON_UID) },
  services: {
    person: factories.createCoreService(PERSON_UID, ({ strapi }: { strapi: Core.Strapi }) => ({
      findByName: (text: string, limit?: number) => findByName(strapi, text, limit),
      rebuildNames: () => rebuildNames(strapi),
    })),
  },
};
