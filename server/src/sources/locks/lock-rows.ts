import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type NewsdeskUid, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import { tableName } from '../../tables/table-name';

/** documentIds of what a write is about. */
export interface RowsToLock {
  articles?: readonly string[];
  /** Articles others may rely on at the same time, but not write. */
  readArticles?: readonly string[];
  /** People others may rely on at the same time, but not write. */
  people?: readonly string[];
  writtenPeople?: readonly string[];
  quotes?: readonly string[];
}

type Strength = 'forUpdate' | 'forNoKeyUpdate' | 'forShare';

/** The documents of which there is a draft; locked, where a strength is given. */
const draftsOf = async (
  strapi: Core.Strapi,
  uid: NewsdeskUid,
  documentIds: readonly string[],
  strength?: Strength,
): Promise<string[]> => {
  const table = tableName(strapi, uid);
  const found: { documentId: string }[] = await strapi.db.transaction(async ({ trx }) => {
    // Drafts alone: publishing replaces the other row, and every document has a draft.
    const drafts = trx(table)
      .select({ documentId: 'document_id' })
      .whereIn('document_id', [...documentIds])
      .whereNull('published_at')
      .orderBy('id');
    return strength === undefined ? drafts : drafts[strength]();
  });
  return found.map(({ documentId }) => documentId);
};

const lock = async (
  strapi: Core.Strapi,
  uid: NewsdeskUid,
  documentIds: readonly string[] | undefined = [],
  strength: Strength,
): Promise<void> => {
  let wanted = [...new Set(documentIds)];
  while (wanted.length > 0) {
    const locked = new Set(await draftsOf(strapi, uid, wanted, strength));
    const missing = wanted.filter((documentId) => !locked.has(documentId));
    if (missing.length === 0) return;
    // PostgreSQL looks for rows as of before it waited: whoever waited for a draft that was
    // discarded meanwhile holds nothing, and has to ask for the one that took its place.
    wanted = [...new Set(await draftsOf(strapi, uid, missing))];
  }
};

/**
 * Keeps others from writing the same articles, people and quotes until the transaction ends.
 * Whatever locks rows locks them by this, in this order: article, person, quote; the head of a
 * ledger comes last of all. Whoever holds an article's lock may count on its quotes.
 * SQLite writes one transaction at a time, and needs none of it.
 */
export const lockRows = async (
  strapi: Core.Strapi,
  { articles, readArticles, people, writtenPeople, quotes }: RowsToLock,
): Promise<void> => {
  const { client } = strapi.db.dialect;
  if (client === 'sqlite') return;
  // A link to a row locks it as well, for as long as it is written. Of PostgreSQL's locks this one
  // keeps writers apart and lets links pass: Strapi links articles anew when it writes a person.
  const forWriting = client === 'postgres' ? 'forNoKeyUpdate' : 'forUpdate';
  await lock(strapi, ARTICLE_UID, articles, forWriting);
  await lock(strapi, ARTICLE_UID, readArticles, 'forShare');
  await lock(strapi, PERSON_UID, people, 'forShare');
  await lock(strapi, PERSON_UID, writtenPeople, forWriting);
  await lock(strapi, QUOTE_UID, quotes, forWriting);
};

/**
 * Locks people that a write names. Those who are not live may be published along, and are locked
 * for it at once: two who both held them shared would wait for each other.
 */
export const lockPeople = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<void> => {
  if (documentIds.length === 0 || strapi.db.dialect.client === 'sqlite') return;
  const named = [...new Set(documentIds)];
  const published: { documentId: string }[] = await strapi.db.query(PERSON_UID).findMany({
    select: ['documentId'],
    where: { documentId: { $in: named }, publishedAt: { $notNull: true } },
  });
  const live = new Set(published.map(({ documentId }) => documentId));
  await lockRows(strapi, {
    people: named.filter((id) => live.has(id)),
    writtenPeople: named.filter((id) => !live.has(id)),
  });
};
