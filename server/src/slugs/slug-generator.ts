import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { isWellFormedSlug } from '../../../content-types/rules/slug';
import { SLUG_TABLE } from '../tables/models';
import { slugBase } from './document-slugs';
import { slugLocale } from './slug-locale';
import { firstFreeSlug } from './slug-registry';
import { sluggedTypeOf } from './slugged-types';

interface UidField {
  contentTypeUID: string;
  field: string;
  locale?: string;
}

/** The service behind the slug field of the content manager: its button and its check. */
export interface UidService {
  generateUIDField: (asked: UidField & { data: Record<string, unknown> }) => Promise<string>;
  findUniqueUID: (asked: UidField & { value: string }) => Promise<string>;
  checkUIDAvailability: (asked: UidField & { value: string }) => Promise<boolean>;
}

const sluggedField = ({ contentTypeUID, field }: UidField) =>
  field === 'slug' ? sluggedTypeOf(contentTypeUID) : undefined;

/** The form names its document in one of two ways, and leaves both empty for a new one. */
const documentOf = ({ documentId, id }: Record<string, unknown>): string => {
  const named = [documentId, id].find((value) => typeof value === 'string' && value !== '');
  return typeof named === 'string' ? named : createId();
};

/**
 * Lets the content manager propose and check the slugs of articles and people as saving would
 * settle them. Other types and fields keep the service they had.
 */
export const slugGenerator = (strapi: Core.Strapi, uid: UidService): UidService => ({
  ...uid,

  async generateUIDField(asked) {
    const type = sluggedField(asked);
    if (!type) return uid.generateUIDField(asked);
    const place = { kind: type.kind, locale: await slugLocale(strapi, type, asked.locale) };
    const documentId = documentOf(asked.data);
    const base = slugBase(place, asked.data[type.titledBy], documentId);
    return firstFreeSlug(strapi, place, base, documentId);
  },

  async findUniqueUID(asked) {
    const type = sluggedField(asked);
    if (!type) return uid.findUniqueUID(asked);
    const place = { kind: type.kind, locale: await slugLocale(strapi, type, asked.locale) };
    const documentId = createId();
    const value = asked.value.trim();
    const base = isWellFormedSlug(value) ? value : slugBase(place, value, documentId);
    return firstFreeSlug(strapi, place, base, documentId);
  },

  async checkUIDAvailability(asked) {
    const type = sluggedField(asked);
    if (!type) return uid.checkUIDAvailability(asked);
    const slug = asked.value.trim();
    if (!isWellFormedSlug(slug)) return false;
    const place = { kind: type.kind, locale: await slugLocale(strapi, type, asked.locale) };
    // The request does not name the document; the form spares it where the slug has not changed.
    return (await strapi.db.query(SLUG_TABLE).count({ where: { ...place, slug } })) === 0;
  },
});
