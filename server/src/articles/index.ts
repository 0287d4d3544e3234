import { factories } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import type { Feature } from '../feature';
import { describedRouter } from '../related-stories/described-router';
import { articlesWithRelatedStories } from '../related-stories/rest-controller';
import { type DocumentManager, draftRelationCounts } from './draft-relation-counts';
import { type DocumentMetadata, modifiedByQuotes } from './modified-by-quotes';

export const articles: Feature = {
  register: (strapi) => {
    strapi
      .get('services')
      .extend('plugin::content-manager.document-manager', (manager: DocumentManager) =>
        draftRelationCounts(strapi, manager),
      )
      .extend('plugin::content-manager.document-metadata', (metadata: DocumentMetadata) =>
        modifiedByQuotes(strapi, metadata),
      );
  },
  controllers: {
    article: factories.createCoreController(
      ARTICLE_UID,
      // Strapi types actions only, and not what they call.
      articlesWithRelatedStories as object,
    ),
  },
  routes: { article: describedRouter(factories.createCoreRouter(ARTICLE_UID)) },
  services: { article: factories.createCoreService(ARTICLE_UID) },
};
