import { z } from '@strapi/utils';
import { LIMITS, RELATED_KINDS } from '../../../content-types';
import { listField } from '../fields/list-field';
import { optionalKey } from '../fields/optional-key';
import { filledTextField } from '../fields/text-field';
import { urlField } from '../fields/url-field';

const common = {
  kind: z.enum(RELATED_KINDS, { error: `must be one of ${RELATED_KINDS.join(', ')}` }),
  label: optionalKey(filledTextField(LIMITS.line)),
};

const relatedArticle = z.strictObject({
  ...common,
  type: z.literal('article'),
  article: filledTextField(LIMITS.line).regex(/^\S+$/, {
    error: 'must be the documentId of an article',
  }),
});

const relatedUrl = z.strictObject({
  ...common,
  type: z.literal('url'),
  url: urlField,
  title: filledTextField(LIMITS.line),
  publisher: optionalKey(filledTextField(LIMITS.line)),
});

const relatedEntry = z.discriminatedUnion('type', [relatedArticle, relatedUrl], {
  error: 'must be a related story of type article or url',
});

/** An address as browsers take it: in lower case up to its path, without the default port. */
const canonical = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);

/** The related stories of an article, in their order. Whether an article is there is not asked. */
export const relatedStoriesField = listField(relatedEntry, {
  identity: (entry) => (entry.type === 'article' ? entry.article : canonical(entry.url)),
});
