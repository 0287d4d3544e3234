import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type Attribution, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { inBatches } from '../tables/in-batches';
import { linkTable } from '../tables/link-table';
import { RELATED_LINK_TABLE, STORY_CHANGE_TABLE, STORY_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';

/** Articles by a statement that finds their documentIds, where there may be very many. */
export interface ArticleSelection {
  sql: string;
  bindings: readonly (string | number)[];
}

/**
 * Notes that what readers get of some articles may have changed.
 *
 * A change is a row that a write adds, in its own transaction. Adding rows waits for nobody, so that
 * no two writes ever wait for each other here, and a change is there for every instance in the moment
 * in which what it tells of is.
 */
export const storiesChanged = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<void> => {
  for (const changed of inBatches([...new Set(articles)])) {
    await strapi.db
      .queryBuilder(STORY_CHANGE_TABLE)
      .insert(changed.map((article) => ({ article_document_id: article })))
      .execute();
  }
};

/** Notes the same of all articles that a statement finds, without bringing them here. */
export const selectedStoriesChanged = (
  strapi: Core.Strapi,
  { sql, bindings }: ArticleSelection,
): Promise<unknown> =>
  strapi.db.transaction(({ trx }) =>
    trx.raw(`insert into ${tableName(strapi, STORY_CHANGE_TABLE)} (article_document_id) ${sql}`, [
      ...bindings,
    ]),
  );

/** The articles whose published lists of related stories lead to some articles. */
export const articlesThatLeadTo = async (
  strapi: Core.Strapi,
  targets: readonly string[],
): Promise<string[]> => {
  if (targets.length === 0) return [];
  const rows: { sourceDocumentId: string }[] = await strapi.db.query(RELATED_LINK_TABLE).findMany({
    select: ['id', 'sourceDocumentId'],
    where: { targetDocumentId: { $in: [...targets] }, status: 'published' },
  });
  return [...new Set(rows.map(({ sourceDocumentId }) => sourceDocumentId))];
};

/** The published articles that some files are the covers of. */
export const articlesWithCovers = async (
  strapi: Core.Strapi,
  files: readonly number[],
): Promise<string[]> => {
  if (files.length === 0) return [];
  const rows: { documentId: string }[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId'],
    where: { cover: { id: { $in: [...files] } }, publishedAt: { $notNull: true } },
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

/** Every published article that a person wrote, is quoted in or is written about in. */
export const articlesOfPerson = (strapi: Core.Strapi, person: string): ArticleSelection => {
  const ofPerson = `in (select id from ${tableName(strapi, PERSON_UID)} where document_id = ?)`;
  const authors = linkTable(strapi, ARTICLE_UID, 'authors');
  const written = linkTable(strapi, ARTICLE_UID, 'people');
  const speaker = linkTable(strapi, QUOTE_UID, 'speaker');
  const article = linkTable(strapi, QUOTE_UID, 'article');
  return {
    sql: `select distinct a.document_id from ${tableName(strapi, ARTICLE_UID)} a
     where a.published_at is not null and a.id in (
       select ${authors.source} from ${authors.name} where ${authors.target} ${ofPerson}
       union select ${written.source} from ${written.name} where ${written.target} ${ofPerson}
       union select q.${article.target} from ${article.name} q
         join ${speaker.name} s on s.${speaker.source} = q.${article.source}
         where s.${speaker.target} ${ofPerson}
     )`,
    bindings: [person, person, person],
  };
};

/** Every published article that has an anonymous quote, whatever is said of its source. */
export const articlesWithAnonymous = (strapi: Core.Strapi): ArticleSelection => {
  const article = linkTable(strapi, QUOTE_UID, 'article');
  return {
    sql: `select distinct a.document_id from ${tableName(strapi, ARTICLE_UID)} a
     join ${article.name} l on l.${article.target} = a.id
     join ${tableName(strapi, QUOTE_UID)} q on q.id = l.${article.source}
     where a.published_at is not null and q.attribution = ?`,
    bindings: ['anonymous' satisfies Attribution],
  };
};

/** Nothing of what was built: an `etag` tells only whether the same bytes have come of it again. */
const ERASED = { body: null, card: null, json_ld: null } as const;

const erase = async (
  strapi: Core.Strapi,
  articles: readonly string[],
  columns: Record<string, null>,
): Promise<void> => {
  if (articles.length === 0) return;
  const filled = Object.keys(columns).map((column) => `${column} is not null`);
  await strapi.db.transaction(({ trx }) =>
    trx(tableName(strapi, STORY_TABLE))
      .whereIn('article_document_id', [...articles])
      .whereRaw(`(${filled.join(' or ')})`)
      .update({ ...columns, generation: trx.raw('generation + 1') }),
  );
};

/** Forgets what the stories of some articles said: it is built anew in any case. */
export const eraseStories = (strapi: Core.Strapi, articles: readonly string[]): Promise<void> =>
  erase(strapi, articles, ERASED);

/**
 * The same of articles in which a source has just been marked: they are not only kept from readers, no
 * row may connect them any longer with who was the speaker. The `etag` goes too: by it, whoever guesses
 * the bytes that named somebody would know that they are right.
 */
export const eraseMarkedStories = (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<void> => erase(strapi, articles, { ...ERASED, etag: null });

/** Makes every story there is to be built anew: something that all of them show has changed. */
export const allStoriesChanged = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(({ trx }) =>
    trx(tableName(strapi, STORY_TABLE)).update({
      ...ERASED,
      generation: trx.raw('generation + 1'),
    }),
  );
};
