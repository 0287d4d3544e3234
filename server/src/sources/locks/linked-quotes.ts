import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import { linkTable } from '../../tables/link-table';
import { tableName } from '../../tables/table-name';

/** A quote with an article it stands in and somebody it is said by, in one of its versions. */
export interface LinkedQuote {
  documentId: string;
  article: string | null;
  speaker: string | null;
}

/** The quotes that stand in some articles, in any version. */
export const quotesInArticles = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<string[]> => {
  if (articles.length === 0) return [];
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'article');
  const found: { documentId: string }[] = await strapi.db.transaction(async ({ trx }) =>
    trx(`${tableName(strapi, QUOTE_UID)} as q`)
      .join(`${name} as l`, `l.${source}`, 'q.id')
      .join(`${tableName(strapi, ARTICLE_UID)} as a`, 'a.id', `l.${target}`)
      .whereIn('a.document_id', [...articles])
      .distinct({ documentId: 'q.document_id' }),
  );
  return found.map(({ documentId }) => documentId);
};

/** What quotes are linked to, in all their versions: readers may have one where its draft is not. */
export const linkedQuotes = async (
  strapi: Core.Strapi,
  quotes: readonly string[],
): Promise<LinkedQuote[]> => {
  if (quotes.length === 0) return [];
  const article = linkTable(strapi, QUOTE_UID, 'article');
  const speaker = linkTable(strapi, QUOTE_UID, 'speaker');
  return strapi.db.transaction(async ({ trx }) =>
    trx(`${tableName(strapi, QUOTE_UID)} as q`)
      .leftJoin(`${article.name} as al`, `al.${article.source}`, 'q.id')
      .leftJoin(`${tableName(strapi, ARTICLE_UID)} as a`, 'a.id', `al.${article.target}`)
      .leftJoin(`${speaker.name} as sl`, `sl.${speaker.source}`, 'q.id')
      .leftJoin(`${tableName(strapi, PERSON_UID)} as p`, 'p.id', `sl.${speaker.target}`)
      .whereIn('q.document_id', [...new Set(quotes)])
      .distinct({
        documentId: 'q.document_id',
        article: 'a.document_id',
        speaker: 'p.document_id',
      }),
  );
};
