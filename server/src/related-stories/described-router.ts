import { z } from '@strapi/utils';
import { relatedStorySchema } from './response-schema';

interface Route {
  response?: z.ZodType;
}

interface Router {
  type?: string;
  prefix?: string;
  routes: unknown;
}

const described = z
  .array(relatedStorySchema)
  .optional()
  .describe('In the order the editor gave, only what is published. `fields` may leave it out.');

const withRelatedStories = (response: z.ZodType | undefined): z.ZodType | undefined => {
  if (!(response instanceof z.ZodObject)) return response;
  const { data } = response.shape;
  if (data instanceof z.ZodObject) {
    return response.extend({ data: data.extend({ relatedStories: described }) });
  }
  if (data instanceof z.ZodArray && data.element instanceof z.ZodObject) {
    return response.extend({ data: z.array(data.element.extend({ relatedStories: described })) });
  }
  return response;
};

/** Strapi's router of articles, telling OpenAPI of the related stories that its answers carry. */
export const describedRouter = (router: Router): Router => {
  let routes: Route[] | undefined;
  return {
    ...(router.type === undefined ? {} : { type: router.type }),
    ...(router.prefix === undefined ? {} : { prefix: router.prefix }),
    // Strapi makes the routes when they are first asked for: it knows no types before.
    get routes() {
      routes ??= (router.routes as Route[]).map((route) => ({
        ...route,
        response: withRelatedStories(route.response),
      }));
      return routes;
    },
  };
};
