import { storiesRoutes } from '../../server/src/stories/stories-routes';

const SETTING = 'plugin::newsdesk.stories.public';

/** What each route asks of whoever calls it, on a site with this setting. */
const asked = (isPublic: boolean): Record<string, unknown> => {
  const { strapi } = newsroom;
  const before = strapi.config.get(SETTING);
  strapi.config.set(SETTING, isPublic);
  try {
    const { routes } = storiesRoutes({ strapi });
    return Object.fromEntries(routes.map(({ path, config }) => [path, config]));
  } finally {
    strapi.config.set(SETTING, before);
  }
};

const PREVIEW = { '/story-previews/:token': { auth: false } };

it('are open or closed as each site says, whatever another in the process has said', () => {
  expect(asked(true)).toEqual({
    '/stories': { auth: false },
    '/stories/:slug': { auth: false },
    '/stories/:slug/json-ld': { auth: false },
    ...PREVIEW,
  });
  expect(asked(false)).toEqual({
    '/stories': {},
    '/stories/:slug': {},
    '/stories/:slug/json-ld': { auth: { scope: ['plugin::newsdesk.story.findOne'] } },
    ...PREVIEW,
  });
});
