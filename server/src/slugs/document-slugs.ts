import type { Core } from '@strapi/strapi';
import { SLUG_TABLE } from '../tables/models';
import { fallbackSlug, makeSlug } from './make-slug';
import { takenSlug } from './slug-errors';
import {
  claimFreeSlug,
  claimSlug,
  type HeldSlug,
  makeHeldPublic,
  markPublic,
} from './slug-registry';
import type { SluggedType, SlugPlace } from './slugged-types';
import { type Version, versionsOf } from './versions';

/** What a document's slug starts from, before numbers tell it from others. */
export const slugBase = (place: SlugPlace, title: unknown, documentId: string): string => {
  const made = typeof title === 'string' ? makeSlug(title, place.locale) : '';
  return made === '' ? fallbackSlug(place.kind, documentId) : made;
};

/** Makes a slug from a title and takes it for a document. */
export const claimMadeSlug = (
  strapi: Core.Strapi,
  place: SlugPlace,
  title: unknown,
  documentId: string,
): Promise<string> => claimFreeSlug(strapi, place, slugBase(place, title, documentId), documentId);

/**
 * Takes a slug that has to be this one.
 *
 * @throws ValidationError on `slug` if another document has it, or had it in public
 */
export const claimChosenSlug = async (
  strapi: Core.Strapi,
  type: SluggedType,
  place: SlugPlace,
  slug: string,
  documentId: string,
): Promise<HeldSlug> => {
  const held = await claimSlug(strapi, place, slug, documentId);
  if (held.targetDocumentId === documentId) return held;
  const versions = await versionsOf(strapi, type, held.targetDocumentId);
  const current = versions.some(
    (version) => version.slug === slug && version.place.locale === place.locale,
  );
  throw takenSlug(type.kind, slug, current ? 'current' : 'remembered');
};

/** Writes a slug past the Document Service, which would make the draft look edited. */
export const writeSlug = async (
  { db }: Core.Strapi,
  { uid }: SluggedType,
  version: Version,
  slug: string,
): Promise<void> => {
  await db.queryBuilder(uid).where({ id: version.id }).update({ slug }).execute();
};

/**
 * Makes the slugs of drafts public, filling those that came in empty past the Document Service.
 *
 * @throws ValidationError on `slug` if another document has one of them
 */
export const makeSlugsPublic = async (
  strapi: Core.Strapi,
  type: SluggedType,
  drafts: readonly Version[],
): Promise<void> => {
  for (const draft of drafts) {
    const { place, documentId } = draft;
    const slug = draft.slug ?? (await claimMadeSlug(strapi, place, draft.title, documentId));
    if (draft.slug === null) await writeSlug(strapi, type, draft, slug);

    const known = await strapi.db
      .query(SLUG_TABLE)
      .findOne({ where: { ...place, slug, targetDocumentId: documentId, wasPublic: true } });
    if (known || (await makeHeldPublic(strapi, place, slug, documentId))) continue;
    await markPublic(strapi, await claimChosenSlug(strapi, type, place, slug, documentId));
  }
};

/**
 * Lets go of the slugs a document needs no longer: those readers never saw and no version bears,
 * and all those of a locale it no longer has.
 */
export const releaseSlugs = async (
  strapi: Core.Strapi,
  type: SluggedType,
  documentId: string,
): Promise<void> => {
  const slugs = strapi.db.query(SLUG_TABLE);
  const held: HeldSlug[] = await slugs.findMany({
    where: { kind: type.kind, targetDocumentId: documentId },
  });
  const versions = await versionsOf(strapi, type, documentId);
  const inLocale = (row: HeldSlug) =>
    versions.filter((version) => version.place.locale === row.locale);

  const homeless = held.filter((row) => inLocale(row).length === 0);
  if (homeless.length > 0) {
    await slugs.deleteMany({ where: { id: { $in: homeless.map(({ id }) => id) } } });
  }
  const unused = held.filter(
    (row) =>
      !row.wasPublic &&
      inLocale(row).length > 0 &&
      !inLocale(row).some((version) => version.slug === row.slug),
  );
  if (unused.length > 0) {
    // Asked again in the statement: a publish may have made one public in the meantime.
    await slugs.deleteMany({
      where: { id: { $in: unused.map(({ id }) => id) }, wasPublic: false },
    });
  }
};
