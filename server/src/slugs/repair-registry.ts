import type { Core } from '@strapi/strapi';
import { SLUG_TABLE } from '../tables/models';
import { hasLocales } from './slug-locale';
import { claimSlug, markPublic } from './slug-registry';
import { type SluggedType, sluggedTypes } from './slugged-types';

const BATCH = 500;

interface Unregistered {
  id: number;
  document_id: string;
  locale: string | null;
  slug: string;
}

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

/** Deletes the rows whose documents are gone without the Document Service being asked. */
const releaseOrphans = async (strapi: Core.Strapi, type: SluggedType): Promise<void> => {
  const localized = hasLocales(strapi, type);
  for (;;) {
    const orphans: { id: number }[] = await strapi.db
      .getConnection(`${tableOf(strapi, SLUG_TABLE)} as held`)
      .leftJoin(`${tableOf(strapi, type.uid)} as entry`, (join) => {
        join.on('entry.document_id', 'held.target_document_id');
        if (localized) join.andOn('entry.locale', 'held.locale');
      })
      .where('held.kind', type.kind)
      .whereNull('entry.id')
      .select('held.id')
      .limit(BATCH);
    if (orphans.length === 0) return;
    await strapi.db
      .query(SLUG_TABLE)
      .deleteMany({ where: { id: { $in: orphans.map(({ id }) => id) } } });
  }
};

/** The next versions whose slug is not registered for their document as it should be. */
const unregistered = (
  strapi: Core.Strapi,
  type: SluggedType,
  published: boolean,
  afterId: number,
): Promise<Unregistered[]> => {
  const connection = strapi.db.getConnection();
  const localized = hasLocales(strapi, type);
  const versions = strapi.db
    .getConnection(`${tableOf(strapi, type.uid)} as entry`)
    .leftJoin(`${tableOf(strapi, SLUG_TABLE)} as held`, (join) => {
      join.on('held.slug', 'entry.slug').andOnVal('held.kind', type.kind);
      if (localized) join.andOn('held.locale', 'entry.locale');
      else join.andOnVal('held.locale', '');
    })
    .where('entry.id', '>', afterId)
    .whereNotNull('entry.slug')
    .whereNot('entry.slug', '')
    .where((wrong) => {
      wrong
        .whereNull('held.id')
        .orWhereNot('held.target_document_id', connection.ref('entry.document_id'));
      if (published) wrong.orWhere('held.was_public', false);
    })
    .select('entry.id', 'entry.document_id', 'entry.locale', 'entry.slug')
    .orderBy('entry.id')
    .limit(BATCH);
  return published
    ? versions.whereNotNull('entry.published_at')
    : versions.whereNull('entry.published_at');
};

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
  const where = locale === '' ? '' : ` in the locale ${locale}`;
  strapi.log.warn(
    `newsdesk: the slug "${slug}" of the ${type.kind} ${documentId}${where} leads to the ${type.kind} ${held.targetDocumentId}. Give one of them another slug.`,
  );
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
        const versions = await unregistered(strapi, type, published, afterId);
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
