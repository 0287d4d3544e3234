import { factories } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import type { Feature } from '../feature';
import { type DocumentManager, draftRelationCounts } from './draft-relation-counts';

export const articles: Feature = {
  register: (strapi) => {
    strapi
      .get('services')
      .extend('plugin::content-manager.document-manager', (manager: DocumentManager) =>
        draftRelationCounts(strapi, manager),
      );
  },
  controllers: { article: factories.createCoreController(ARTICLE_UID) },
  routes: { article: factories.createCoreRouter(ARTICLE_UID) },
  services: { article: factories.createCoreService(ARTICLE_UID) },
};
