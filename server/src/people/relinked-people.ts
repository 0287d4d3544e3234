import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';

interface Row {
  id: number;
  documentId: string;
  locale: string;
  updatedAt: string;
}

const draftAndPublished = (uid: string, documentId: string, locale: string, published: boolean) => ({
  uid,
  where: { documentId, locale, publishedAt: published ? { $notNull: true } : { $null: true } },
});

const key = ({ documentId, locale }: Row): string => `${documentId} ${locale}`;

/** The published versions of drafts, by document and locale. */
const publishedOf = async (
  strapi: Core.Strapi,
  uid: string,
  drafts: readonly Row[],
  where: object,
): Promise<Map<string, Row>> => {
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'updatedAt'],
    where: {
      $and: [
        { documentId: { $in: drafts.map(({ documentId }) => documentId) } },
        { publishedAt: { $notNull: true } },
        where,
      ],
    },
  });
  return new Map(rows.map((row) => [key(row), row]));
};
