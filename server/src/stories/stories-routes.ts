import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { previewRoute } from './preview/preview-route';
import { storyCardSchema, storySchema } from './projection';
import { answerJsonLd } from './stories-controller';

const slug = z.string();

/** As they are described: what is transformed on its way in has no shape that could be told. */
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

/** Held to the permission of reading one story: what is said to machines is said in it. */
const readsOne = { auth: { scope: ['plugin::newsdesk.story.findOne'] } };

interface Route {
  method: 'GET';
  path: string;
  handler: string | ((ctx: Context) => Promise<void>);
  request: { params?: object; query: object };
  response: z.ZodType;
  config: object;
}

/** The routes of readers. Their permissions are closed until somebody opens them. */
export const storiesRoutes: { type: string; routes: Route[] } = {
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
      config: {},
    },
    {
      method: 'GET',
      path: '/stories/:slug',
      handler: 'story.findOne',
      request: { params: { slug }, query: oneQuery },
      response: z.object({ data: storySchema, meta: z.object({}) }),
      config: {},
    },
    {
      method: 'GET',
      path: '/stories/:slug/json-ld',
      // Not an action of a controller: that would be one more permission to grant.
      handler: (ctx: Context) => answerJsonLd(strapi, ctx),
      request: { params: { slug }, query: oneQuery },
      response: z.object({ '@context': z.literal('https://schema.org') }).loose(),
      config: readsOne,
    },
    previewRoute,
  ],
};

/** Serves stories to anybody, without a permission being looked up. */
export const openStories = (): void => {
  for (const route of storiesRoutes.routes) route.config = { auth: false };
};

/** Strapi's instance, as it stands in the global scope while it runs. */
declare const strapi: Core.Strapi;
