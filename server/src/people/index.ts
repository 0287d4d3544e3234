import { factories } from '@strapi/strapi';
import { PERSON_UID } from '../../../content-types';
import type { Feature } from '../feature';

export const people: Feature = {
  controllers: { person: factories.createCoreController(PERSON_UID) },
  routes: { person: factories.createCoreRouter(PERSON_UID) },
  services: { person: factories.createCoreService(PERSON_UID) },
};
