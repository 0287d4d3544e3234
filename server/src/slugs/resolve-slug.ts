import type { Core } from '@strapi/strapi';
import { SLUG_TABLE } from '../tables/models';
import { slugLocale } from './slug-locale';
import { type SlugKind, sluggedTypes } from './slugged-types';
import { versionsOf } from './versions';

/** Where a slug leads. */
export interface ResolvedSlug {
  documentId: string;
  /** Whether the document is published under it now; if not, it was, and readers are sent on. */
  current: boolean;
}

/**
 * Finds the document that a slug leads to, or once led to. A slug that readers have never seen
 * leads nowhere.
 *
 * @param locale of the article; people have none, and theirs is not looked at
 */
export const resolveSlug = async (
  strapi: Core.Strapi,
  kind: SlugKind,
  locale: string,
  slug: string,
): Promise<ResolvedSlug | null> => {
  const type = sluggedTypes.find((slugged) => slugged.kind === kind);
  if (!type) return null;
  const place = { kind, locale: await slugLocale(strapi, type, locale) };
  const held = await strapi.db
    .query(SLUG_TABLE)
    .findOne({ where: { ...place, slug, wasPublic: true } });
  if (!held) return null;
  const versions = await versionsOf(strapi, type, held.targetDocumentId);
  return {
    documentId: held.targetDocumentId,
    current: versions.some(
      (version) =>
        version.published && version.slug === slug && version.place.locale === place.locale,
    ),
  };
};
