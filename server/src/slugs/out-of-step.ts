import type { Core } from '@strapi/strapi';
import { SLUG_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { hasLocales } from './slug-locale';
import type { SluggedType } from './slugged-types';

/** Rows that are read at once. */
const BATCH = 500;

/** A version of a document whose slug is not registered for it as it should be. */
export interface Unregistered {
  id: number;
  document_id: string;
  locale: string | null;
  slug: string;
  /** The document that has the slug in the registry, if any. */
  held_by: string | null;
}

/** The next rows of the registry whose documents are gone, or hold what nobody has seen and they have not. */
export const orphanedSlugs = (
  strapi: Core.Strapi,
  type: SluggedType,
  afterId = 0,
): Promise<{ id: number }[]> => {
  const localized = hasLocales(strapi, type);
  return strapi.db
    .getConnection(`${tableName(strapi, SLUG_TABLE)} as held`)
    .leftJoin(`${tableName(strapi, type.uid)} as entry`, (join) => {
      join.on('entry.document_id', 'held.target_document_id');
      if (localized) join.andOn('entry.locale', 'held.locale');
      join.andOn((wanted) => {
        wanted.onVal('held.was_public', true).orOn('entry.slug', 'held.slug');
      });
    })
    .where('held.kind', type.kind)
    .where('held.id', '>', afterId)
    .whereNull('entry.id')
    .select('held.id')
    .orderBy('held.id')
    .limit(BATCH);
};

/** The next versions whose slug is not registered for their document as it should be. */
export const unregisteredSlugs = (
  strapi: Core.Strapi,
  type: SluggedType,
  published: boolean,
  afterId: number,
): Promise<Unregistered[]> => {
  const connection = strapi.db.getConnection();
  const localized = hasLocales(strapi, type);
  const versions = strapi.db
    .getConnection(`${tableName(strapi, type.uid)} as entry`)
    .leftJoin(`${tableName(strapi, SLUG_TABLE)} as held`, (join) => {
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
    .select({ held_by: 'held.target_document_id' })
    .orderBy('entry.id')
    .limit(BATCH);
  return published
    ? versions.whereNotNull('entry.published_at')
    : versions.whereNull('entry.published_at');
};
