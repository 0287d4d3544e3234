import { z } from '@strapi/utils';
import { LIMITS, PLUGIN_ID } from '../../../content-types';
import { isWellFormedSlug } from '../../../content-types/rules/slug';
import { relatedStoriesField } from '../related-stories/related-stories-field';
import { blocksField } from './blocks';
import { correctionsField } from './corrections';
import { dateField, datetimeField, partialDateField } from './date-fields';
import type { CustomFieldName } from './index';
import { rolesField } from './roles';
import { stringListField } from './string-list';
import { filledTextField, textField } from './text-field';
import { urlField } from './url-field';
import { urlListField } from './url-list';

/** What is read of an attribute of a content type, as Strapi holds it. */
export interface Attribute {
  type: string;
  customField?: string;
  required?: boolean;
  default?: unknown;
  maxLength?: number;
  min?: number;
  max?: number;
  enum?: readonly string[];
  target?: string;
  relation?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

export type Attributes = Record<string, Attribute>;

/** What each custom field takes: one that were missing here would be stored unchecked. */
const CUSTOM_FIELD_VALUES = {
  'string-list': stringListField,
  'url-list': urlListField,
  roles: rolesField,
  corrections: correctionsField,
  'partial-date': partialDateField,
  url: urlField,
  'related-stories': relatedStoriesField,
} satisfies Record<CustomFieldName, z.ZodType>;

/** By the ids that Strapi gives them. Fields of others are not checked here. */
const OWN_CUSTOM_FIELDS: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(CUSTOM_FIELD_VALUES).map(([name, schema]) => [
    `plugin::${PLUGIN_ID}.${name}`,
    schema,
  ]),
);

/** The most that a column for integers holds. */
const LARGEST_INTEGER = 2 ** 31 - 1;

const integerField = ({ min = -LARGEST_INTEGER, max = LARGEST_INTEGER }: Attribute) =>
  z
    .int({ error: 'must be a whole number' })
    .min(min, { error: `must not be less than ${min}` })
    .max(max, { error: `must not be more than ${max}` });

const slugField = textField(LIMITS.line).refine((slug) => slug === '' || isWellFormedSlug(slug), {
  error:
    'must be made of lower-case letters from a to z and digits, in words joined by single hyphens',
});

const valueField = (attribute: Attribute): z.ZodType | null => {
  const maxLength = attribute.maxLength ?? LIMITS.line;
  if (attribute.customField) return OWN_CUSTOM_FIELDS.get(attribute.customField) ?? null;
  switch (attribute.type) {
    case 'string':
      return attribute.required ? filledTextField(maxLength) : textField(maxLength);
    case 'text':
      // Strapi has no limit of its own for these.
      return (attribute.required ? filledTextField : textField)(attribute.maxLength ?? Infinity);
    case 'uid':
      return slugField;
    case 'enumeration':
      return z.enum(attribute.enum ?? [], {
        error: `must be one of ${(attribute.enum ?? []).join(', ')}`,
      });
    case 'boolean':
      return z.boolean({ error: 'must be true or false' });
    case 'integer':
      return integerField(attribute);
    case 'date':
      return dateField;
    case 'datetime':
      return datetimeField;
    case 'blocks':
      return blocksField;
    default:
      return null;
  }
};

const TEXTS = ['string', 'text', 'uid'];

const filled = z
  .any()
  .refine((value) => value !== null, { error: 'must be filled in', abort: true });

/**
 * The schema of the values that an attribute takes, `null` included where it may be empty.
 * Gives `null` for attributes that are not checked by their value alone: relations and media.
 */
export const attributeField = (attribute: Attribute): z.ZodType | null => {
  const schema = valueField(attribute);
  if (!schema) return null;

  const emptyTextIsNull = attribute.customField || !TEXTS.includes(attribute.type);
  return z.preprocess(
    (value) => (emptyTextIsNull && typeof value === 'string' && !value.trim() ? null : value),
    attribute.required ? filled.pipe(schema) : schema.nullable(),
  );
};
