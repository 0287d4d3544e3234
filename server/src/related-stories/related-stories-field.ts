import { z } from '@strapi/utils';
import { LIMITS, RELATED_KINDS } from '../../../content-types';
import { relatedIdentity } from '../../../content-types/rules/related-identity';
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

/** The related stories of an article, in their order. Whether an article is there is not asked. */
export const relatedStoriesField = listField(relatedEntry, { identity: relatedIdentity });
