import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Story, StoryCard } from '../../../content-types';
import { parsedRequest } from '../requests/parsed-request';
import { settingsOf } from '../settings-of';
import { findCards } from './find-cards';
import { etagOf } from './prepared-story';
import { findStory, storyVersion } from './read-stories';
import { isConditional, serve, serveOnce, serveUnchanged } from './serve';
import { showsCovers, signsFiles, withoutImage, withSignedCovers } from './signed-covers';
import { cardsQuery, storyQuery } from './story-requests';

const JSON_TYPE = 'application/json; charset=utf-8';
const JSON_LD_TYPE = 'application/ld+json; charset=utf-8';

/** Where a story is found that had another slug once. */
const movedTo = (ctx: Context, slug: string): string =>
  `${ctx.path.replace(/\/stories\/[^/]+/, `/stories/${encodeURIComponent(slug)}`)}${ctx.search}`;

/** Answers with a story whose covers have just been signed; not where it shows none. */
const answeredWithSigned = async (
  strapi: Core.Strapi,
  ctx: Context,
  body: string,
): Promise<boolean> => {
  const { data, meta } = JSON.parse(body) as { data: Story; meta: object };
  if (!showsCovers(data)) return false;
  const [story] = await withSignedCovers(strapi, [data]);
  serveOnce(ctx, { data: story, meta });
  return true;
};

const answerStory = async (
  strapi: Core.Strapi,
  ctx: Context,
  what: 'body' | 'json_ld',
): Promise<void> => {
  const { cacheControl } = settingsOf(strapi).stories;
  const { locale } = parsedRequest(storyQuery, ctx.query);
  const asked = { slug: ctx.params.slug as string, locale };
  // A story with signed addresses is never the one that a client has.
  const signs = await signsFiles(strapi);
  if (what === 'body' && !signs && isConditional(ctx)) {
    const version = await storyVersion(strapi, asked);
    if (version !== null && serveUnchanged(ctx, { ...version, cacheControl })) return;
  }
  const result = await findStory(strapi, asked, what);
  if (result.found === 'nothing') throw new errors.NotFoundError();
  if (result.found === 'moved') {
    ctx.status = 301;
    ctx.set('Location', movedTo(ctx, result.slug));
    ctx.set('Cache-Control', cacheControl);
    return;
  }
  const { text, etag, lastModified } = result.story;
  if (what === 'json_ld') {
    const told = signs ? withoutImage(text.toString()) : text;
    serve(ctx, { body: told, type: JSON_LD_TYPE, etag: etagOf(told), lastModified, cacheControl });
  } else if (!(signs && (await answeredWithSigned(strapi, ctx, text.toString())))) {
    serve(ctx, { body: text, type: JSON_TYPE, etag, lastModified, cacheControl });
  }
};

/** Answers what readers ask: stories, and cards of them. */
export const storiesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  findOne: (ctx: Context) => answerStory(strapi, ctx, 'body'),

  async find(ctx: Context): Promise<void> {
    const asked = parsedRequest(cardsQuery, ctx.query);
    const { cards, pagination } = await findCards(strapi, asked);
    if (await signsFiles(strapi)) {
      const stored = cards.map((card) => JSON.parse(card) as StoryCard);
      if (stored.some(showsCovers)) {
        serveOnce(ctx, { data: await withSignedCovers(strapi, stored), meta: { pagination } });
        return;
      }
    }
    const body = `{"data":[${cards.join(',')}],"meta":${JSON.stringify({ pagination })}}`;
    const { cacheControl } = settingsOf(strapi).stories;
    serve(ctx, { body, type: JSON_TYPE, etag: etagOf(body), lastModified: null, cacheControl });
  },
});

/** Answers what machines are told of a story. */
export const answerJsonLd = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  answerStory(strapi, ctx, 'json_ld');
