import type { Core } from '@strapi/strapi';
import type { Feature } from '../feature';
import { deadTargets } from './dead-targets';
import { relatedStoriesInGraphql } from './graphql';
import {
  checkRelatedLinks,
  rebuildRelatedLinks,
  takeUpImportedArticles,
} from './related-links-check';
import { relatedStoriesController } from './related-stories-controller';
import { relatedStoriesRoutes } from './related-stories-routes';

export { type DeadTarget, deadTargets } from './dead-targets';
export { linkingArticles } from './linking-articles';
export { relatedTargets } from './related-targets';
export { type ListedArticle, resolveRelatedStories } from './resolve-related-stories';
export { relatedStorySchema, storyImageSchema } from './response-schema';

const relatedStoriesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  checkLinks: () => checkRelatedLinks(strapi),
  rebuildLinks: () => rebuildRelatedLinks(strapi),
  /** For after an import into a running application; every start does it. */
  takeUpImported: () => takeUpImportedArticles(strapi),
  deadTargets: (articles: readonly string[]) => deadTargets(strapi, articles),
});

export const relatedStories: Feature = {
  register: relatedStoriesInGraphql,
  bootstrap: takeUpImportedArticles,
  checks: [
    {
      name: 'related stories',
      check: (strapi, { repair }) =>
        repair ? rebuildRelatedLinks(strapi) : checkRelatedLinks(strapi),
    },
  ],
  controllers: { 'related-stories': relatedStoriesController },
  services: { 'related-stories': relatedStoriesService },
  routes: { 'related-stories': relatedStoriesRoutes },
};
