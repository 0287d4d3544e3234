import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { localeKey } from '../locales/locale-key';
import { STORY_INDEX, STORY_TABLE } from '../tables/models';
import { deleteRows, writeRows } from '../tables/replaced-rows';
import { instantOf } from './story-columns';

/** A published version of an article, as far as stories are found by it. */
interface Published {
  id: number;
  documentId: string;
  locale: string | null;
  slug: string | null;
  section: string | null;
  datePublished: string | Date | null;
  publishedAt: string | Date;
}

/** Where a story is found. */
export interface StoryAddress {
  slug: string;
  locale: string;
}

const rowOf = ({
  id,
  documentId,
  locale,
  slug,
  section,
  datePublished,
  publishedAt,
}: Published) => ({
  article_document_id: documentId,
  locale: locale ?? '',
  article_id: id,
  slug: slug ?? documentId,
  section,
  date_published: instantOf(datePublished ?? publishedAt) as string,
});

/** The addresses under which the stories of an article are found now. */
export const addressesOf = (strapi: Core.Strapi, documentId: string): Promise<StoryAddress[]> =>
  strapi.db
    .query(STORY_TABLE)
    .findMany({ select: ['id', 'slug', 'locale'], where: { articleDocumentId: documentId } });

/**
 * Gives articles a row for every locale in which they are published, and takes away the others. To be
 * called in the transaction of a write that may have changed where they are found. What the rows hold
 * of stories built before stays, and is known to be stale by the change that goes with the write.
 */
export const keepStoryRows = async (
  strapi: Core.Strapi,
  documents: readonly string[],
): Promise<void> => {
  if (documents.length === 0) return;
  const published: Published[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'slug', 'section', 'datePublished', 'publishedAt'],
    where: { documentId: { $in: [...documents] }, publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  // One row a place, the newest: two publications of one article within a transaction leave two.
  const places = new Map(
    published.map((version) => [
      localeKey({ documentId: version.documentId, locale: version.locale ?? '' }),
      rowOf(version),
    ]),
  );
  const rows = [...places.values()];
  await writeRows(strapi, STORY_TABLE, rows, ['article_document_id', 'locale']);
  const there: { id: number; articleDocumentId: string; locale: string }[] = await strapi.db
    .query(STORY_TABLE)
    .findMany({
      select: ['id', 'articleDocumentId', 'locale'],
      where: { articleDocumentId: { $in: [...documents] } },
    });
  for (const { articleDocumentId, locale } of there) {
    if (places.has(localeKey({ documentId: articleDocumentId, locale }))) continue;
    await deleteRows(strapi, {
      table: STORY_TABLE,
      index: STORY_INDEX,
      where: { article_document_id: articleDocumentId, locale },
    });
  }
};
