import type { Core } from '@strapi/strapi';
import { factories } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import type { Feature } from '../feature';
import { appearancesController } from './appearances-controller';
import { checkNames } from './check-names';
import { findByName } from './find-by-name';
import { peopleSearchController } from './people-search-controller';
import { bringTablesIntoStep } from './tables-in-step';

export { foundPerson, type ReadPerson, readPeople } from './found-people';
export { everPublished } from './kept-publications';
export { namedInText } from './named-in-text';
export { titleOn } from './title-on';

const READ = 'plugin::content-manager.explorer.read';

const readsPeople = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: [{ action: READ, subject: PERSON_UID }] },
    },
  ],
};

export const people: Feature = {
  bootstrap: bringTablesIntoStep,
  controllers: {
    person: factories.createCoreController(PERSON_UID),
    'person-appearances': appearancesController,
    'people-search': peopleSearchController,
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
          config: readsPeople,
        },
        {
          method: 'GET',
          path: '/people/search',
          handler: 'people-search.find',
          config: readsPeople,
        },
      ],
    },
  },
  services: {
    person: factories.createCoreService(PERSON_UID, ({ strapi }: { strapi: Core.Strapi }) => ({
      findByName: (text: string, limit?: number) => findByName(strapi, text, limit),
      /** For after an import into a running application; every start does it. */
      bringTablesIntoStep: () => bringTablesIntoStep(strapi),
    })),
  },
  checks: [checkNames],
};
