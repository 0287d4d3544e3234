import type { Core } from '@strapi/strapi';
import { hasLocales } from './slug-locale';
import type { SluggedType, SlugPlace } from './slugged-types';

/** One version of a document: the draft or the published one, in one locale. */
export interface Version {
  id: number;
  documentId: string;
  place: SlugPlace;
  published: boolean;
  slug: string | null;
  title: string | null;
}

/** Every version of a document, as far as slugs are concerned. */
export const versionsOf = async (
  strapi: Core.Strapi,
  type: SluggedType,
  documentId: string,
): Promise<Version[]> => {
  const localized = hasLocales(strapi, type);
  const rows = await strapi.db.query(type.uid).findMany({
    select: ['id', 'locale', 'publishedAt', 'slug', type.titledBy],
    where: { documentId },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    documentId,
    place: { kind: type.kind, locale: localized ? row.locale : '' },
    published: row.publishedAt !== null,
    slug: row.slug || null,
    title: row[type.titledBy],
  }));
};
