import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { localeKey } from '../locales/locale-key';
import { linkTable } from '../tables/link-table';
import { tableName } from '../tables/table-name';

/** A version of an article, by what stays the same when it is published. */
export interface ArticlePlace {
  documentId: string;
  locale: string;
}

/**
 * Finds out which of some articles have a quote, or had one, that readers do not have as its editors
 * do: by when its versions were written, as the content manager tells whether it is modified.
 *
 * @param documentIds - of articles
 * @returns tells of an article in a locale whether one of its quotes waits to be published
 */
export const withWaitingQuotes = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<(article: ArticlePlace) => boolean> => {
  const { db } = strapi;
  const [articles, quotes] = [ARTICLE_UID, QUOTE_UID].map((uid) => tableName(strapi, uid));
  const link = linkTable(strapi, QUOTE_UID, 'article');
  const rows: ArticlePlace[] = await db.transaction(({ trx }) =>
    trx(`${articles} as a`)
      .distinct({ documentId: 'a.document_id', locale: 'a.locale' })
      .join(`${link.name} as l`, `l.${link.target}`, 'a.id')
      .join(`${quotes} as q`, 'q.id', `l.${link.source}`)
      .joinRaw(
        `join ${quotes} d on d.document_id = q.document_id and d.locale = q.locale
           and d.published_at is null
         left join ${quotes} p on p.document_id = q.document_id and p.locale = q.locale
           and p.published_at is not null`,
      )
      .whereIn('a.document_id', [...documentIds])
      .whereRaw('(p.id is null or d.updated_at > p.updated_at)'),
  );
  const waiting = new Set(rows.map(localeKey));
  return (article) => waiting.has(localeKey(article));
};
