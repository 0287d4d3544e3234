import type { Core } from '@strapi/strapi';
import type { Story, StoryCard } from '../../../content-types';
import type { Feature } from '../feature';
import { parsedRequest } from '../requests/parsed-request';
import { settingsOf } from '../settings-of';
import { STORY_CHANGED } from './announce-stories';
import { checkStories } from './check-stories';
import { findCards } from './find-cards';
import { type AskedCards, type ReadStories, storiesInGraphql } from './graphql';
import { previewLink } from './preview/preview-links';
import type { PreviewSubject } from './preview/preview-token';
import { findStory } from './read-stories';
import { type Rebuilding, rebuildStories } from './rebuild-stories';
import { withReachableCovers } from './signed-covers';
import { startStories, watchForWritesWhileOff } from './start-stories';
import { storiesController } from './stories-controller';
import { storiesRoutes } from './stories-routes';
import { cardsQuery } from './story-requests';
import { watchTables } from './watched-tables';

const reachable = async (strapi: Core.Strapi, story: Story): Promise<Story> =>
  (await withReachableCovers(strapi, [story]))[0] ?? story;

/** Stories as other code reads them: `strapi.plugin('newsdesk').service('stories')`. */
const reader = (strapi: Core.Strapi): ReadStories => ({
  async findOne({ slug, locale }) {
    const result = await findStory(strapi, { slug, locale });
    switch (result.found) {
      case 'story':
        return reachable(
          strapi,
          (JSON.parse(result.story.text.toString()) as { data: Story }).data,
        );
      case 'moved':
        return reader(strapi).findOne({ slug: result.slug, locale });
      case 'nothing':
        return null;
    }
  },
  async find(asked: AskedCards) {
    const page = await findCards(strapi, parsedRequest(cardsQuery, asked));
    const cards = page.cards.map((card) => JSON.parse(card) as StoryCard);
    const data = await withReachableCovers(strapi, cards);
    return { data, meta: { pagination: page.pagination } };
  },
});

export const stories: Feature = {
  register: (strapi) => {
    const isPublic = settingsOf(strapi).stories.public;
    storiesInGraphql(strapi, reader(strapi), isPublic);
    watchForWritesWhileOff(strapi);
    strapi.get('webhookStore').addAllowedEvent('NEWSDESK_STORY_CHANGED', STORY_CHANGED);
  },
  bootstrap: async (strapi) => {
    watchTables(strapi);
    await startStories(strapi);
  },
  controllers: { story: storiesController },
  checks: [checkStories],
  services: {
    stories: ({ strapi }: { strapi: Core.Strapi }) => ({
      ...reader(strapi),
      rebuild: (how: Rebuilding) => rebuildStories(strapi, how),
      /** For the handler of Strapi's Preview. */
      preview: (subject: PreviewSubject) => previewLink(strapi, subject),
    }),
  },
  routes: { stories: storiesRoutes },
};
