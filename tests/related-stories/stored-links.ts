import type { Database } from '@strapi/database';
import {
  type LinkRow,
  type ListedVersion,
  linkRows,
} from '../../server/src/related-stories/kept-links';

type Opened = Pick<Database, 'connection'>;

/** Drivers give JSON parsed or not. */
const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const versions = async ({ connection }: Opened): Promise<ListedVersion[]> => {
  const rows = await connection('newsdesk_articles').select();
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    locale: row.locale,
    publishedAt: row.published_at,
    relatedStories: parsed(row.related_stories),
  }));
};

const placeOf = (row: LinkRow): string =>
  [row.source_document_id, row.locale, row.status, row.position].join(' ');

const inOrder = (rows: LinkRow[]): LinkRow[] =>
  rows.sort((a, b) => placeOf(a).localeCompare(placeOf(b)));

/** The list of every version, by article, locale and status, as the database has it. */
export const storedLists = async (db: Opened): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await versions(db)).map(({ documentId, locale, publishedAt, relatedStories }) => [
      [documentId, locale, publishedAt === null ? 'draft' : 'published'].join(' '),
      relatedStories ?? null,
    ]),
  );

/** The table of who links where, as the database has it. */
export const storedLinks = async ({ connection }: Opened): Promise<LinkRow[]> => {
  const rows = await connection('newsdesk_related_links').select();
  return inOrder(rows.map(({ id: _, ...row }) => row));
};

/** The same, as it would be if made from the lists. */
export const rebuiltLinks = async (db: Opened): Promise<LinkRow[]> =>
  inOrder((await versions(db)).flatMap(linkRows));
