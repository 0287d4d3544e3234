import {
  BulletList,
  Calendar,
  Earth,
  Feather,
  Link as LinkIcon,
  ManyToMany,
  User,
} from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { PLUGIN_ID } from '../pluginId';
import { messageOf, type TranslationKey } from '../translate';
import type { FieldProps } from './field-props';

type CustomField = Extract<Parameters<StrapiApp['customFields']['register']>[0], { name: string }>;

/** The words for a field in the content-type builder, where any content type may take it up. */
type FieldWords = TranslationKey extends infer Key
  ? Key extends `field.${infer Words}.name`
    ? Words
    : never
  : never;

/** Strapi types an input as taking no props, and gives it those of `FieldProps`. */
const asStrapiLoads = (load: () => Promise<ComponentType<FieldProps>>) => async () => ({
  default: (await load()) as ComponentType,
});

const field = (
  name: string,
  type: CustomField['type'],
  icon: CustomField['icon'],
  words: FieldWords,
  load: () => Promise<ComponentType<FieldProps>>,
): CustomField => ({
  name,
  pluginId: PLUGIN_ID,
  type,
  icon,
  intlLabel: messageOf(`field.${words}.name`),
  intlDescription: messageOf(`field.${words}.description`),
  components: { Input: asStrapiLoads(load) },
});

/** The inputs of the custom fields, under the names the server registers. */
export const customFields: CustomField[] = [
  field(
    'string-list',
    'json',
    BulletList,
    'stringList',
    async () => (await import('./string-list')).StringListField,
  ),
  field(
    'url-list',
    'json',
    LinkIcon,
    'urlList',
    async () => (await import('./url-list')).UrlListField,
  ),
  field('roles', 'json', User, 'roles', async () => (await import('./roles')).RolesField),
  field(
    'corrections',
    'json',
    Feather,
    'corrections',
    async () => (await import('./corrections')).CorrectionsField,
  ),
  field(
    'partial-date',
    'string',
    Calendar,
    'partialDate',
    async () => (await import('./partial-date')).PartialDateField,
  ),
  field('url', 'text', Earth, 'url', async () => (await import('./url')).UrlField),
  field(
    'related-stories',
    'json',
    ManyToMany,
    'relatedStories',
    async () => (await import('../related-stories/related-stories-field')).RelatedStoriesField,
  ),
];
