import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { type ArticlePlace, withWaitingQuotes } from './waiting-quotes';

interface Version extends ArticlePlace {
  publishedAt: Date | string | null;
  updatedAt: Date | string;
}

/** The part of the content manager that says how documents stand: as drafts, published, or modified. */
export interface DocumentMetadata {
  /** The other version of each of some documents, by which the list tells how they stand. */
  getManyAvailableStatus: (uid: string, documents: Version[]) => Promise<Version[]>;
  formatDocumentWithMetadata: (
    uid: string,
    document: Version | null,
    options?: object,
  ) => Promise<{ data: (Version & { status?: string }) | null; meta: object }>;
}

const EVER = new Date(8.64e15);
const NEVER = new Date(0);

/**
 * Has the content manager call an article modified while one of its quotes waits: it is published
 * with its article, and of what is not modified Strapi keeps the publish button shut, and leaves it
 * out of a bulk publishing. Only the status that is told changes; the article's own draft is left
 * alone.
 */
export const modifiedByQuotes = (
  strapi: Core.Strapi,
  metadata: DocumentMetadata,
): DocumentMetadata => ({
  ...metadata,
  getManyAvailableStatus: async (uid, documents) => {
    const versions = await metadata.getManyAvailableStatus(uid, documents);
    if (uid !== ARTICLE_UID || versions.length === 0) return versions;
    const waits = await withWaitingQuotes(
      strapi,
      versions.map(({ documentId }) => documentId),
    );
    // The list compares the moments of both versions, and knows no other way to be told.
    return versions.map((version) =>
      waits(version)
        ? { ...version, updatedAt: version.publishedAt === null ? EVER : NEVER }
        : version,
    );
  },
  formatDocumentWithMetadata: async (uid, document, options) => {
    const formatted = await metadata.formatDocumentWithMetadata(uid, document, options);
    const { data } = formatted;
    if (uid !== ARTICLE_UID || data?.status !== 'published') return formatted;
    const waits = await withWaitingQuotes(strapi, [data.documentId]);
    return waits(data) ? { ...formatted, data: { ...data, status: 'modified' } } : formatted;
  },
});
