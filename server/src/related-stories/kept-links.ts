import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { RELATED_LINK_INDEX, RELATED_LINK_TABLE } from '../tables/models';
import { deleteRows, writeRows } from '../tables/replaced-rows';
import { placedEntries } from './stored-entries';

/** A version of an article, as far as its list goes. */
export interface ListedVersion {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | Date | null;
  relatedStories: unknown;
}

export type VersionStatus = 'draft' | 'published';

/** A row of the table of links, by the names of its columns. */
export type LinkRow = {
  source_id: number;
  source_document_id: string;
  locale: string;
  status: VersionStatus;
  position: number;
  kind: string;
  target_document_id: string | null;
};

const KEY = ['source_document_id', 'locale', 'status', 'position'] as const;

const statusOf = ({ publishedAt }: ListedVersion): VersionStatus =>
  publishedAt === null ? 'draft' : 'published';

/** The rows that a version's list should have. */
export const linkRows = (version: ListedVersion): LinkRow[] =>
  placedEntries(version.relatedStories).map(({ position, entry }) => ({
    source_id: version.id,
    source_document_id: version.documentId,
    locale: version.locale ?? '',
    status: statusOf(version),
    position,
    kind: entry.kind,
    target_document_id: entry.type === 'article' ? entry.article : null,
  }));

/** Forgets where the lists of some articles led: in one status or both, in some locales or all. */
export const forgetLinks = (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  { locales, status }: { locales?: readonly string[]; status?: VersionStatus } = {},
): Promise<void> =>
  deleteRows(strapi, {
    table: RELATED_LINK_TABLE,
    index: RELATED_LINK_INDEX,
    where: {
      source_document_id: documentIds,
      ...(locales && { locale: locales }),
      ...(status && { status }),
    },
  });

/**
 * Makes the rows of some versions what their lists say. To be called in the transaction that wrote
 * these versions: it holds their lock, and reads them as they are now.
 *
 * @param rows - row ids of the versions
 * @param options.forget - what the lists said before, unless it is known that there is nothing:
 *   where the documents are new, or all about them is forgotten already
 */
export const keepLinks = async (
  strapi: Core.Strapi,
  rows: readonly number[],
  { forget }: { forget: 'nothing' | 'former' } = { forget: 'former' },
): Promise<void> => {
  if (rows.length === 0) return;
  const versions: ListedVersion[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'relatedStories'],
    where: { id: { $in: [...rows] } },
    orderBy: { id: 'asc' },
  });
  await writeRows(strapi, RELATED_LINK_TABLE, versions.flatMap(linkRows), KEY);
  if (forget === 'nothing') return;
  for (const version of versions) {
    await deleteRows(strapi, {
      table: RELATED_LINK_TABLE,
      index: RELATED_LINK_INDEX,
      where: {
        source_document_id: version.documentId,
        locale: version.locale ?? '',
        status: statusOf(version),
      },
      except: { column: 'position', values: linkRows(version).map(({ position }) => position) },
    });
  }
};
