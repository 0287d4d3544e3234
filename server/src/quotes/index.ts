import { factories } from '@strapi/strapi';
import { QUOTE_UID } from '../../../content-types';
import type { Feature } from '../feature';
import { closeGraphqlFields } from './closed-fields';

export const quotes: Feature = {
  register: closeGraphqlFields,
  controllers: { quote: factories.createCoreController(QUOTE_UID) },
  routes: { quote: factories.createCoreRouter(QUOTE_UID) },
  services: { quote: factories.createCoreService(QUOTE_UID) },
};
