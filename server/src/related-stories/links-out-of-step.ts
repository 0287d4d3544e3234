import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { RELATED_LINK_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { type LinkRow, type ListedVersion, linkRows, type VersionStatus } from './kept-links';

/** Versions that are looked at at once. */
const BATCH = 500;

/** The articles, by documentId, whose links are those of a version that is not there. */
const withDeadSources = async (strapi: Core.Strapi): Promise<string[]> => {
  const articles = tableName(strapi, ARTICLE_UID);
  const links = tableName(strapi, RELATED_LINK_TABLE);
  const rows: { id: string }[] = await strapi.db.transaction(({ trx }) =>
    trx(`${links} as l`)
      .distinct('l.source_document_id as id')
      .whereNotExists(
        trx(`${articles} as a`).whereRaw('?? = ??', ['a.id', 'l.source_id']).select('a.id'),
      ),
  );
  return rows.map(({ id }) => id);
};

interface StoredLink {
  sourceId: number;
  sourceDocumentId: string;
  locale: string;
  status: VersionStatus;
  position: number;
  kind: string;
  targetDocumentId: string | null;
}

const inOrder = <Row extends { position: number }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => a.position - b.position);

const isInStep = (version: ListedVersion, rows: readonly StoredLink[]): boolean =>
  isDeepStrictEqual(
    inOrder(rows).map(
      (row): LinkRow => ({
        source_id: row.sourceId,
        source_document_id: row.sourceDocumentId,
        locale: row.locale,
        status: row.status,
        position: row.position,
        kind: row.kind,
        target_document_id: row.targetDocumentId,
      }),
    ),
    linkRows(version),
  );

/**
 * The articles, by documentId, of which the table of links does not say what their lists say.
 * Reads every list, in batches.
 */
export const linksOutOfStep = async (strapi: Core.Strapi): Promise<string[]> => {
  const wrong = new Set(await withDeadSources(strapi));
  for (let afterId = 0; ; ) {
    const versions: ListedVersion[] = await strapi.db.query(ARTICLE_UID).findMany({
      select: ['id', 'documentId', 'locale', 'publishedAt', 'relatedStories'],
      where: { id: { $gt: afterId } },
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    const last = versions.at(-1);
    if (!last) return [...wrong];

    const rows: StoredLink[] = await strapi.db
      .query(RELATED_LINK_TABLE)
      .findMany({ where: { sourceId: { $gt: afterId, $lte: last.id } } });
    const rowsOf = new Map<number, StoredLink[]>();
    for (const row of rows) rowsOf.set(row.sourceId, [...(rowsOf.get(row.sourceId) ?? []), row]);
    for (const version of versions) {
      if (!isInStep(version, rowsOf.get(version.id) ?? [])) wrong.add(version.documentId);
    }
    afterId = last.id;
  }
};
