import { QUOTE_UID } from '../../content-types';
import { dropTriggers, keepTriggers } from '../../server/src/sources/invariant/speaker-triggers';
import { linkTable } from '../../server/src/tables/link-table';
import type { documents, Entry } from '../support/documents';
import { createSourcedArticle, mark, publishArticle, type SourcedArticle } from './sourced-article';

/** Does something while the database's own triggers are gone. */
export const withoutTriggers = async <Result>(task: () => Promise<Result>): Promise<Result> => {
  await dropTriggers(newsroom.strapi);
  try {
    return await task();
  } finally {
    await keepTriggers(newsroom.strapi);
  }
};

/** Does something while no hook of `strapi.db.query` runs, as data transfer does. */
export const withoutHooks = async <Result>(task: () => Promise<Result>): Promise<Result> => {
  newsroom.strapi.db.lifecycles.disable();
  try {
    return await task();
  } finally {
    newsroom.strapi.db.lifecycles.enable();
  }
};

/** Does something that nothing below the Document Service holds back. */
export const withoutGuards = <Result>(task: () => Promise<Result>): Promise<Result> =>
  withoutTriggers(() => withoutHooks(task));

/** The table of the links from quotes to their speakers, below every hook. */
export const speakerLinks = () => {
  const { name, source, target } = linkTable(newsroom.strapi, QUOTE_UID, 'speaker');
  const { connection } = newsroom.strapi.db;
  return {
    /** In the transaction that may be under way. */
    insert: (quote: number, person: number): Promise<unknown> =>
      newsroom.strapi.db
        .queryBuilder(name)
        .insert({ [source]: quote, [target]: person })
        .execute(),
    /** Makes the links of one row of a quote those of another. */
    move: (from: number, to: number) =>
      connection(name)
        .where({ [source]: from })
        .update({ [source]: to }),
    remove: (quotes: readonly number[]) => connection(name).whereIn(source, quotes).delete(),
    count: async (quotes: readonly number[]): Promise<number> =>
      (await connection(name).whereIn(source, quotes)).length,
  };
};

/** Rows of quotes, past Strapi. */
export const quoteRows = () => {
  const { tableName } = newsroom.strapi.db.metadata.get(QUOTE_UID);
  return newsroom.strapi.db.connection(tableName);
};

/** A published article of two quotes: the first is marked, the second has its speaker still. */
export const halfMarked = async (): Promise<SourcedArticle & { source: string }> => {
  const made = await createSourcedArticle();
  await publishArticle(made.article);
  const source = await mark(made.article, [made.quotes[0]], { description: 'an official' });
  return { ...made, source };
};

/** The row of a person's draft. */
export const draftRow = async (uid: Parameters<typeof documents>[0], documentId: string) => {
  const draft: Entry = await newsroom.strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null } });
  return draft.id as number;
};
