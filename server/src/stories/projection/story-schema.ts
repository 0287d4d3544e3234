import { z } from '@strapi/utils';
import {
  PERSON_KINDS,
  QUOTE_FORMS,
  SOURCE_PROXIMITIES,
  type Story,
  type StoryBlock,
  type StoryCard,
  type StoryList,
} from '../../../../content-types';
import { relatedStorySchema, storyImageSchema } from '../../related-stories';

const mark = z.literal(true).optional();

const text = z
  .object({
    type: z.literal('text'),
    text: z.string(),
    bold: mark,
    italic: mark,
    underline: mark,
    strikethrough: mark,
    code: mark,
  })
  .meta({ id: 'NewsdeskStoryText' });

const link = z
  .object({ type: z.literal('link'), url: z.string(), children: z.array(text) })
  .meta({ id: 'NewsdeskStoryLink' });

const inlines = z.array(z.discriminatedUnion('type', [text, link]));

const listItem = z.object({ type: z.literal('list-item'), children: inlines });

const list: z.ZodType<StoryList> = z
  .object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    get children() {
      return z.array(z.union([listItem, list]));
    },
  })
  .meta({ id: 'NewsdeskStoryList' });

const block = z
  .union([
    z.object({ type: z.literal('paragraph'), children: inlines }),
    z.object({
      type: z.literal('heading'),
      level: z.literal([1, 2, 3, 4, 5, 6]),
      children: inlines,
    }),
    z.object({ type: z.literal('quote'), children: inlines }),
    list,
    z.object({
      type: z.literal('code'),
      language: z.string().optional(),
      children: z.array(text),
    }),
    z.object({
      type: z.literal('image'),
      image: storyImageSchema,
      children: z.tuple([z.object({ type: z.literal('text'), text: z.literal('') })]),
    }),
  ])
  .meta({ id: 'NewsdeskStoryBlock' }) satisfies z.ZodType<StoryBlock>;

const person = z.object({
  name: z.string(),
  slug: z.string(),
  kind: z.enum(PERSON_KINDS),
  description: z.string().nullable(),
  sameAs: z.array(z.string()),
});

const span = z.object({
  block: z.int().describe('Index in `body.blocks`'),
  start: z.int().describe("UTF-16 offset within the block's text"),
  end: z.int(),
});

const words = {
  id: z.string(),
  text: z.string(),
  form: z.enum(QUOTE_FORMS),
  place: span.nullable().describe('Where it begins; null where the body does not have its words'),
  spans: z.array(span).describe('All of its places, one a block'),
  saidTo: z
    .object({ name: z.string(), url: z.string().nullable(), on: z.string().nullable() })
    .nullable()
    .describe('Another medium to which it was said'),
};

const quote = z
  .discriminatedUnion('attribution', [
    z.object({
      ...words,
      attribution: z.literal('named'),
      speaker: person.extend({
        title: z.string().optional().describe('As of the day they spoke'),
        age: z.int().optional().describe('As of the day they spoke'),
      }),
    }),
    z.object({
      ...words,
      attribution: z.literal('anonymous'),
      description: z.string(),
      reason: z.string().nullable(),
      proximity: z.enum(SOURCE_PROXIMITIES).nullable(),
      ref: z
        .string()
        .optional()
        .describe('The same for quotes of this story that readers are told are one voice'),
    }),
  ])
  .meta({ id: 'NewsdeskStoryQuote' });

const head = {
  documentId: z.string(),
  locale: z.string(),
  slug: z.string(),
  title: z.string(),
  standfirst: z.string().nullable(),
  section: z.string().nullable(),
  dateline: z.string().nullable(),
  exclusive: z.boolean(),
  exclusiveUntil: z.iso.datetime().nullable(),
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  cover: storyImageSchema.nullable(),
};

/** A story as the API answers it. */
export const storySchema = z
  .object({
    ...head,
    body: z.object({ blocks: z.array(block), html: z.string() }),
    quotes: z.array(quote),
    voices: z.object({ named: z.int(), anonymous: z.int() }),
    authors: z.array(person),
    people: z.array(person),
    relatedStories: z.array(relatedStorySchema),
    corrections: z.array(z.object({ date: z.iso.date(), text: z.string() })),
    origin: z
      .object({ name: z.string(), url: z.string().nullable() })
      .nullable()
      .describe('Where it first appeared'),
    canonicalUrl: z.string().nullable(),
  })
  .meta({ id: 'NewsdeskStory' }) satisfies z.ZodType<Story>;

/** A card as the API answers it. */
export const storyCardSchema = z
  .object({ ...head, authors: z.array(person.pick({ name: true, slug: true, kind: true })) })
  .meta({ id: 'NewsdeskStoryCard' }) satisfies z.ZodType<StoryCard>;
