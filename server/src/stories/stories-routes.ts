import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { settingsOf } from '../settings-of';
import { answerPreview } from './preview/answer-preview';
import { storyCardSchema, storySchema } from './projection';
import { answerJsonLd } from './stories-controller';

const slug = z.string();

/** For OpenAPI alone: the schemas that read a request transform it, and that has no JSON Schema. */
const oneQuery = { locale: z.string().optional().describe('Of the site’s default one if absent') };
const manyQuery = {
  page: z.coerce.number().optional(),
  pageSize: z.coerce.number().optional().describe('At most 100'),
  section: z.string().optional(),
  person: z
    .string()
    .optional()
    .describe('Slug of somebody who wrote it, is quoted in it or is written about'),
  since: z.string().optional().describe('Moment or date of first publication, ISO 8601'),
  ...oneQuery,
};

interface Route {
  method: 'GET';
  path: string;
  handler: string | ((ctx: Context) => Promise<void>);
  request: { params?: object; query: object };
  response: z.ZodType;
  config: object;
}

const open = () => ({ auth: false });

/** Held to the permission of reading one story: what is said to machines is said in it. */
const readsOne = () => ({ auth: { scope: ['plugin::newsdesk.story.findOne'] } });

/**
 * The routes of readers, as Strapi asks for them when the settings of the site are known. Their
 * permissions are closed until somebody opens them, unless the site serves stories to everybody.
 */
export const storiesRoutes = ({
  strapi,
}: {
  strapi: Core.Strapi;
}): { type: string; routes: Route[] } => {
  const isPublic = settingsOf(strapi).stories.public;
  return {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/stories',
        handler: 'story.find',
        request: { query: manyQuery },
        response: z.object({
          data: z.array(storyCardSchema),
          meta: z.object({
            pagination: z.object({
              page: z.int(),
              pageSize: z.int(),
              pageCount: z.int(),
              total: z.int(),
            }),
          }),
        }),
        config: isPublic ? open() : {},
      },
      {
        method: 'GET',
        path: '/stories/:slug',
        handler: 'story.findOne',
        request: { params: { slug }, query: oneQuery },
        response: z.object({ data: storySchema, meta: z.object({}) }),
        config: isPublic ? open() : {},
      },
      {
        method: 'GET',
        path: '/stories/:slug/json-ld',
        // Not an action of a controller: that would be one more permission to grant.
        handler: (ctx) => answerJsonLd(strapi, ctx),
        request: { params: { slug }, query: oneQuery },
        response: z.object({ '@context': z.literal('https://schema.org') }).loose(),
        config: isPublic ? open() : readsOne(),
      },
      {
        method: 'GET',
        path: '/story-previews/:token',
        handler: (ctx) => answerPreview(strapi, ctx),
        request: { params: { token: z.string() }, query: {} },
        response: z.object({ data: storySchema, meta: z.object({}) }),
        // Open to whoever has a token: the token is the permission.
        config: open(),
      },
    ],
  };
};
