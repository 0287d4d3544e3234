import { factories } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import type { Feature } from '../feature';

export const articles: Feature = {
  controllers: { article: factories.createCoreController(ARTICLE_UID) },
  routes: { article: factories.createCoreRouter(ARTICLE_UID) },
  services: { article: factories.createCoreService(ARTICLE_UID) },
};
