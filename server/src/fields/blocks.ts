import { z } from '@strapi/utils';
import { isLinkUrl, isSitePath } from '../../../content-types/rules/link-url';
import { isStorableText } from '../../../content-types/rules/storable-text';
import { isWebUrl } from '../../../content-types/rules/web-url';
import { parsedJson } from './list-field';

// The nodes that Strapi's own check of blocks knows, so that nothing passes here and is refused
// there in the words of a library. Like there, a node may carry keys that are not known.

const flag = z.boolean({ error: 'must be true or false' }).optional();
const text = z.string({ error: 'must be a text' });
const number = z.number({ error: 'must be a number' });

const textNode = z.looseObject({
  type: z.literal('text'),
  text,
  bold: flag,
  italic: flag,
  underline: flag,
  strikethrough: flag,
  code: flag,
});

const linkNode = z.looseObject({
  type: z.literal('link'),
  url: text.refine(isLinkUrl, {
    error: 'must be a web address, a path on this site, a mailto: or a tel: link',
  }),
  children: z.array(textNode, { error: 'must be a list of texts' }),
});

const inlineNode = z.discriminatedUnion('type', [textNode, linkNode], {
  error: 'must be a text or a link',
});

const inlineNodes = z.array(inlineNode, { error: 'must be a list of texts and links' });
const someInlineNodes = inlineNodes.min(1, { error: 'must not be empty' });

const listItemNode = z.looseObject({ type: z.literal('list-item'), children: inlineNodes });

const listNode = z.looseObject({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered'], { error: 'must be ordered or unordered' }),
  get children(): z.ZodType {
    return z
      .array(
        z.discriminatedUnion('type', [listItemNode, listNode], {
          error: 'must be an item of the list or a list within it',
        }),
        { error: 'must be a list of items' },
      )
      .min(1, { error: 'must not be empty' });
  },
});

const imageAddress = text.refine((url) => isWebUrl(url) || isSitePath(url), {
  error: 'must be a web address or a path on this site',
});

const imageNode = z.looseObject({
  type: z.literal('image'),
  image: z.looseObject(
    {
      name: text,
      alternativeText: text.nullish(),
      url: imageAddress,
      caption: text.nullish(),
      width: number,
      height: number,
      formats: z
        .record(z.string(), z.looseObject({ url: imageAddress.optional() }), {
          error: 'must be the renditions of an image',
        })
        .nullish(),
      hash: text,
      ext: text,
      mime: text,
      size: number,
      previewUrl: imageAddress.nullish(),
      provider: text,
      createdAt: text,
      updatedAt: text,
    },
    { error: 'must be an image of the media library' },
  ),
  children: inlineNodes,
});

const blockNode = z.discriminatedUnion(
  'type',
  [
    z.looseObject({ type: z.literal('paragraph'), children: someInlineNodes }),
    z.looseObject({
      type: z.literal('heading'),
      level: z.literal([1, 2, 3, 4, 5, 6], { error: 'must be a number from 1 to 6' }),
      children: someInlineNodes,
    }),
    z.looseObject({ type: z.literal('quote'), children: someInlineNodes }),
    listNode,
    imageNode,
    z.looseObject({
      type: z.literal('code'),
      language: text.nullish(),
      children: z
        .array(textNode, { error: 'must be a list of texts' })
        .min(1, { error: 'must not be empty' }),
    }),
  ],
  { error: 'must be a paragraph, a heading, a list, a quote, an image or code' },
);

/**
 * In levels of JSON, of which a node within another takes two. Far deeper than any editor nests, and
 * far from where reading by recursion overflows.
 */
const DEEPEST = 64;

const isStorable = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === DEEPEST) return false;
  return Object.entries(value).every(
    ([key, inner]) => isStorableText(key) && isStorable(inner, depth + 1),
  );
};

/** The value of a `blocks` attribute. */
export const blocksField = z.preprocess(
  parsedJson,
  z
    .unknown()
    .refine((value) => isStorable(value), {
      error: 'is nested too deep, or has a character in it that cannot be stored',
      abort: true,
    })
    .pipe(z.array(blockNode, { error: 'must be a list of blocks' })),
);
