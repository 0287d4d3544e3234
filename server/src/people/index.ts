import type { Core } from '@strapi/strapi';
import { factories } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import type { Feature } from '../feature';
import { appearancesController } from './appearances-controller';
import { findByName } from './find-by-name';
import { rebuildNames } from './rebuilt-names';

const READ = 'plugin::content-manager.explorer.read';

export const people: Feature = {
  bootstrap: rebuildNames,
  controllers: {
    person: factories.createCoreController(PERSON_UID),
    'person-appearances': appearancesController,
  },
  routes: {
    person: factories.createCoreRouter(PERSON_UID),
    'person-appearances': {
      type: 'admin',
      routes: [
        {
          method: 'GET',
          path: '/people/:documentId/appearances',
          handler: 'person-appearances.find',
          config: {
            policies: [
              'admin::isAuthenticatedAdmin',
              {
                name: 'admin::hasPermissions',
                config: { actions: [{ action: READ, subject: PERSON_UID }] },
              },
            ],
          },
        },
      ],
    },
  },
  services: {
    person: factories.createCoreService(PERSON_UID, ({ strapi }: { strapi: Core.Strapi }) => ({
      findByName: (text: string, limit?: number) => findByName(strapi, text, limit),
      rebuildNames: () => rebuildNames(strapi),
    })),
  },
};
