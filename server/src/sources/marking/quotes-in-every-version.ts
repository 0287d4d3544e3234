import type { Core } from '@strapi/strapi';
import {
  ARTICLE_UID,
  type ArticleId,
  type Attribution,
  QUOTE_UID,
  type QuoteId,
  type SourceKey,
} from '../../../../content-types';
import { linkTable } from '../../tables/link-table';
import { tableName } from '../../tables/table-name';
import { quotesInArticles } from '../locks/linked-quotes';
import type { PlacedQuote } from './newly-marked';

/** Quotes by themselves, and all that stand in some articles, in any version: by documentId. */
export interface QuotesToFind {
  quotes: readonly string[];
  articles: readonly string[];
}

interface PlacedRow {
  documentId: QuoteId;
  publishedAt: unknown;
  attribution: Attribution | null;
  sourceKey: SourceKey | null;
  article: ArticleId | null;
}

/**
 * Quotes as they are in every version: readers may have one in an article that its draft has left.
 * Two lean statements, since every publishing of an article asks twice; and never both conditions
 * in one, for which a database reads every quote there is.
 */
export const quotesInEveryVersion = async (
  strapi: Core.Strapi,
  { quotes, articles }: QuotesToFind,
): Promise<PlacedQuote[]> => {
  const wanted = new Set([...quotes, ...(await quotesInArticles(strapi, articles))]);
  if (wanted.size === 0) return [];
  const link = linkTable(strapi, QUOTE_UID, 'article');
  const rows: PlacedRow[] = await strapi.db.transaction(async ({ trx }) =>
    trx(`${tableName(strapi, QUOTE_UID)} as q`)
      .leftJoin(`${link.name} as l`, `l.${link.source}`, 'q.id')
      .leftJoin(`${tableName(strapi, ARTICLE_UID)} as a`, 'a.id', `l.${link.target}`)
      .whereIn('q.document_id', [...wanted])
      .orderBy('q.id')
      .select({
        documentId: 'q.document_id',
        publishedAt: 'q.published_at',
        attribution: 'q.attribution',
        sourceKey: 'q.source_key',
        article: 'a.document_id',
      }),
  );
  return rows.map(({ documentId, publishedAt, attribution, sourceKey, article }) => ({
    documentId,
    draft: publishedAt === null,
    source: attribution === 'anonymous' ? sourceKey : null,
    article,
  }));
};
