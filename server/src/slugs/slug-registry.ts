import type { Core } from '@strapi/strapi';
import { SLUG_TABLE } from '../tables/models';
import { numberedSlug } from './make-slug';
import type { SlugPlace } from './slugged-types';

/** A row of the registry: whose a slug is in one place. */
export interface HeldSlug {
  id: number;
  locale: string;
  slug: string;
  targetDocumentId: string;
  wasPublic: boolean;
}

/** How many numbers are looked up at once. */
const NUMBERS_AT_ONCE = 20;

/** A locking read, because a plain one of MariaDB shows the table as the transaction began. */
const lockedSlug = (
  { db }: Core.Strapi,
  place: SlugPlace,
  slug: string,
): Promise<HeldSlug | undefined> =>
  db
    .queryBuilder(SLUG_TABLE)
    .select(['id', 'locale', 'slug', 'targetDocumentId', 'wasPublic'])
    .where({ ...place, slug })
    .forUpdate()
    .first()
    .execute<HeldSlug | undefined>();

/**
 * Takes a slug for a document, unless another document has it. To be called in a transaction: the
 * row stays locked to its end, and is gone if it is rolled back.
 *
 * @returns the row as it stands, which may be another document's
 */
export const claimSlug = async (
  strapi: Core.Strapi,
  place: SlugPlace,
  slug: string,
  documentId: string,
): Promise<HeldSlug> => {
  const { db } = strapi;
  if (db.dialect.client === 'mysql') {
    // Asked without a lock first. On MariaDB, inserting what is there locks the gap before it, too:
    // who puts another slug there would wait for a write that has nothing to do with theirs.
    const isThere = (await db.query(SLUG_TABLE).count({ where: { ...place, slug } })) > 0;
    const held = isThere ? await lockedSlug(strapi, place, slug) : undefined;
    if (held) return held;
  }
  // The update changes nothing. It is there for its lock: on a conflict, `INSERT IGNORE` of
  // MariaDB locks the row for sharing, and two who then both want to write it are a deadlock.
  await db
    .queryBuilder(SLUG_TABLE)
    .insert({
      ...place,
      slug,
      target_document_id: documentId,
      was_public: false,
      created_at: new Date(),
    })
    .onConflict(['kind', 'locale', 'slug'])
    .merge(['kind'])
    .execute();
  return (await lockedSlug(strapi, place, slug)) as HeldSlug;
};

/**
 * The first of `base`, `base-2`, `base-3` … that no other document has.
 *
 * @param take asked for each that looks free; false where another was quicker
 */
export const firstFreeSlug = async (
  { db }: Core.Strapi,
  place: SlugPlace,
  base: string,
  documentId: string,
  take: (slug: string) => Promise<boolean> = async () => true,
): Promise<string> => {
  for (let first = 1; ; first += NUMBERS_AT_ONCE) {
    const candidates = Array.from({ length: NUMBERS_AT_ONCE }, (_, index) =>
      numberedSlug(base, first + index),
    );
    const held: HeldSlug[] = await db.query(SLUG_TABLE).findMany({
      where: { ...place, slug: { $in: candidates }, targetDocumentId: { $ne: documentId } },
    });
    const taken = new Set(held.map(({ slug }) => slug));
    for (const candidate of candidates) {
      if (!taken.has(candidate) && (await take(candidate))) return candidate;
    }
  }
};

/** Takes the first free slug for a document, in its transaction, and gives it. */
export const claimFreeSlug = async (
  strapi: Core.Strapi,
  place: SlugPlace,
  base: string,
  documentId: string,
): Promise<string> => {
  const claim = async (slug: string) => {
    const held = await claimSlug(strapi, place, slug, documentId);
    return held.targetDocumentId === documentId;
  };
  // Whoever wants a number waits for the base first, even where it is known to be taken. MariaDB
  // locks the gaps between slugs as well, and in its order `-10` lies between the base and `-2`:
  // two that count from different numbers would wait for each other.
  if (await claim(base)) return base;
  return firstFreeSlug(strapi, place, base, documentId, claim);
};

/** Notes that readers see a slug: from now on it leads to its document for good. */
export const markPublic = async ({ db }: Core.Strapi, { id }: HeldSlug): Promise<void> => {
  await db.query(SLUG_TABLE).updateMany({ where: { id }, data: { wasPublic: true } });
};

/**
 * Notes that readers see a slug which its document holds already, as a draft does that was written
 * by the Document Service: one statement, where claiming it anew takes three.
 * @returns whether the document did hold it, and readers had not seen it yet
 */
export const makeHeldPublic = async (
  { db }: Core.Strapi,
  place: SlugPlace,
  slug: string,
  documentId: string,
): Promise<boolean> => {
  const { count } = await db.query(SLUG_TABLE).updateMany({
    where: { ...place, slug, targetDocumentId: documentId, wasPublic: false },
    data: { wasPublic: true },
  });
  return count > 0;
};
