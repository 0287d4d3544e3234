import { z } from '@strapi/utils';
import { RELATED_KINDS, type ResolvedRelatedStory, type StoryImage } from '../../../content-types';

/** An image as the REST API answers it, for OpenAPI. */
export const storyImageSchema = z
  .object({
    url: z.string(),
    alternativeText: z.string().nullable(),
    caption: z.string().nullable(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    formats: z.record(
      z.string(),
      z.object({ url: z.string(), width: z.number(), height: z.number() }),
    ),
  })
  .meta({ id: 'NewsdeskImage' }) satisfies z.ZodType<StoryImage>;

const common = {
  kind: z.enum(RELATED_KINDS),
  label: z.string().nullable().describe('Shown in place of the title, where there is one'),
  title: z.string(),
};

/** A related story as the REST API answers it, for OpenAPI. */
export const relatedStorySchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('article'),
      ...common,
      documentId: z.string(),
      slug: z.string(),
      locale: z.string().describe("The article's locale, or the site's default one"),
      standfirst: z.string().nullable(),
      datePublished: z.iso.datetime(),
      cover: storyImageSchema
        .nullable()
        .optional()
        .describe('With `populate[relatedStories][populate]=cover`'),
    }),
    z.object({
      type: z.literal('url'),
      ...common,
      url: z.string(),
      publisher: z.string().nullable(),
    }),
  ])
  .meta({ id: 'NewsdeskRelatedStory' }) satisfies z.ZodType<ResolvedRelatedStory>;
