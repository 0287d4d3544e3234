import type { Core } from '@strapi/strapi';
import { SLUG_TABLE } from '../tables/models';
import { orphanedSlugs, type Unregistered, unregisteredSlugs } from './out-of-step';
import { hasLocales } from './slug-locale';
import { claimSlug, type HeldSlug, markPublic } from './slug-registry';
import { type SluggedType, sluggedTypes } from './slugged-types';
import { versionsOf } from './versions';

/** Deletes the rows whose documents went, or changed, without the Document Service being asked. */
const releaseOrphans = async (strapi: Core.Strapi, type: SluggedType): Promise<void> => {
  for (;;) {
    const orphans = await orphanedSlugs(strapi, type);
    if (orphans.length === 0) return;
    await strapi.db
      .query(SLUG_TABLE)
      .deleteMany({ where: { id: { $in: orphans.map(({ id }) => id) } } });
  }
};

/** Two documents with one slug, in words. */
export const sharedSlug = (
  { kind }: SluggedType,
  { slug, document_id, locale, held_by }: Unregistered,
): string => {
  const where = locale ? ` in the locale ${locale}` : '';
  return `The slug "${slug}" of the ${kind} ${document_id}${where} leads to the ${kind} ${held_by}. Give one of them another slug.`;
};

/**
 * Whether the document that holds a slug has it in no version: the registry remembers what was before
 * an import. A page that is there comes before a way to where it has moved.
 */
const isOnlyRemembered = async (
  strapi: Core.Strapi,
  type: SluggedType,
  { targetDocumentId, locale, slug }: HeldSlug,
): Promise<boolean> =>
  (await versionsOf(strapi, type, targetDocumentId)).every(
    (version) => version.slug !== slug || version.place.locale !== locale,
  );

const register = async (
  strapi: Core.Strapi,
  type: SluggedType,
  version: Unregistered,
  published: boolean,
): Promise<void> => {
  const { document_id: documentId, slug } = version;
  const locale = hasLocales(strapi, type) ? (version.locale ?? '') : '';
  const held = await claimSlug(strapi, { kind: type.kind, locale }, slug, documentId);
  if (held.targetDocumentId === documentId) {
    if (published) await markPublic(strapi, held);
    return;
  }
  if (published && (await isOnlyRemembered(strapi, type, held))) {
    await strapi.db
      .query(SLUG_TABLE)
      .update({ where: { id: held.id }, data: { targetDocumentId: documentId, wasPublic: true } });
    return;
  }
  strapi.log.warn(`newsdesk: ${sharedSlug(type, { ...version, held_by: held.targetDocumentId })}`);
};

/**
 * Brings the registry in line with what the database holds, for articles and people that came or
 * went past the Document Service, as a data transfer does. Two documents with one slug stay as
 * they are, and are named in the log at every start until an editor has parted them. Does nothing
 * where nothing is missing; may run in several instances at once.
 */
export const repairSlugRegistry = async (strapi: Core.Strapi): Promise<void> => {
  for (const type of sluggedTypes) {
    await releaseOrphans(strapi, type);
    // What readers see comes first: it keeps its slug where a draft has the same.
    for (const published of [true, false]) {
      let afterId = 0;
      for (;;) {
        const versions = await unregisteredSlugs(strapi, type, published, afterId);
        const last = versions.at(-1);
        if (!last) break;
        await strapi.db.transaction(async () => {
          for (const version of versions) await register(strapi, type, version, published);
        });
        afterId = last.id;
      }
    }
  }
};
