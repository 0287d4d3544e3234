import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { STORY_CHANGE_TABLE, STORY_TABLE } from '../tables/models';
import { standingQuery } from '../tables/standing-query';
import { tableName } from '../tables/table-name';
import { selectDefaultLocale } from './select-default-locale';

/** What is asked for by its slug; in the site's default locale where none is named. */
export interface AskedStory {
  slug: string;
  locale: string | undefined;
}

/** A text as the database gives it: as the bytes that are sent where it can, and no text is made of them. */
export type StoredText = string | Buffer;

/** A stored story, as far as it says whether it still holds. */
interface StoredVersion {
  document_id: string;
  locale: string;
  etag: string | null;
  last_modified: string | null;
  fresh_until: string | null;
  changed: number | boolean;
}

/** A stored story with one of its texts; null while that is not built. */
export interface StoredStory<Text = StoredText> extends StoredVersion {
  text: Text | null;
}

const tablesOf = (strapi: Core.Strapi) => {
  const [stories, changes, articles] = [STORY_TABLE, STORY_CHANGE_TABLE, ARTICLE_UID].map((uid) =>
    tableName(strapi, uid),
  );
  return { stories, changes, articles };
};

/**
 * What is read of every story, whatever else is: whether it still holds is never left out. A transfer
 * into the running application replaces every article, and tells nobody.
 */
const versionColumns = (strapi: Core.Strapi): string => {
  const { changes, articles } = tablesOf(strapi);
  return `s.article_document_id as document_id, s.locale, s.etag, s.last_modified, s.fresh_until,
   (exists (select 1 from ${changes} c where c.article_document_id = s.article_document_id)
     or not exists (select 1 from ${articles} a where a.id = s.article_id)) as changed`;
};

const at = (strapi: Core.Strapi, { slug, locale }: AskedStory) => ({
  from: `from ${tablesOf(strapi).stories} s
    where s.slug = ? and s.locale = ${locale === undefined ? selectDefaultLocale(strapi) : '?'}`,
  bindings: locale === undefined ? [slug] : [slug, locale],
});

/** The statement that every request for a story is: one row by its address. */
export const storedStory = async (
  strapi: Core.Strapi,
  asked: AskedStory,
  column: 'body' | 'json_ld',
): Promise<StoredStory | undefined> => {
  const { from, bindings } = at(strapi, asked);
  const text = strapi.db.dialect.client === 'sqlite' ? `cast(s.${column} as blob)` : `s.${column}`;
  const [row] = await standingQuery<StoredStory>(
    strapi,
    `select ${versionColumns(strapi)}, ${text} as text ${from}`,
    bindings,
  );
  return row;
};

/** The same without its text, for a client that may have it already. `text` tells whether there is one. */
export const storedVersion = async (
  strapi: Core.Strapi,
  asked: AskedStory,
): Promise<StoredStory<1> | undefined> => {
  const { from, bindings } = at(strapi, asked);
  const [row] = await standingQuery<StoredStory<1>>(
    strapi,
    `select ${versionColumns(strapi)}, case when s.body is null then null else 1 end as text ${from}`,
    bindings,
  );
  return row;
};

/** A stored story on a list, with its card. */
export type StoredCard = StoredStory<string> & { id: number };

/** The same as part of a query that says which stories, of which it calls the table `s`. */
export const storedCards = (strapi: Core.Strapi) => {
  const { connection } = strapi.db;
  return connection(`${tablesOf(strapi).stories} as s`).select<StoredCard[]>(
    's.id',
    connection.raw(versionColumns(strapi)),
    's.card as text',
  );
};

/** Whether what is stored is what would be built now. */
export const isFresh = <Text>(
  row: StoredStory<Text>,
): row is StoredStory<Text> & { text: Text; etag: string; last_modified: string } =>
  row.text !== null &&
  !row.changed &&
  (row.fresh_until === null || row.fresh_until > new Date().toISOString());
