import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type NewsdeskUid, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import { type LinkedQuote, linkedQuotes, quotesInArticles } from './linked-quotes';
import { lockPeople, lockRows } from './lock-rows';

interface Linked {
  documentId: string;
}

/** documentIds of what is about to be written, and of what it is about to be linked to. */
export interface ToWrite {
  documents: readonly string[];
  articles?: readonly string[];
  people?: readonly string[];
  quotes?: readonly string[];
}

/**
 * Bylines and people of articles, also of published versions: Strapi links people who are
 * published to those that are about to be replaced.
 */
const peopleOfArticles = async (
  strapi: Core.Strapi,
  documents: readonly string[],
): Promise<string[]> => {
  const versions: { authors: Linked[]; people: Linked[] }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      select: ['id'],
      where: { documentId: { $in: [...documents] } },
      populate: { authors: { select: ['documentId'] }, people: { select: ['documentId'] } },
    });
  return versions
    .flatMap(({ authors, people }) => [...authors, ...people])
    .map(({ documentId }) => documentId);
};

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

/**
 * Locks the articles that quotes stand in, and gives the quotes as they then are. Whoever moves a
 * quote holds the lock of the article it leaves: once that is ours, the quote stays.
 *
 * @param find - finds the quotes: those of an article may be others once its lock is ours
 */
const lockArticlesOfQuotes = async (
  strapi: Core.Strapi,
  find: () => Promise<readonly string[]>,
  others: readonly string[],
): Promise<LinkedQuote[]> => {
  const locked = new Set<string>();
  for (;;) {
    const quotes = await linkedQuotes(strapi, await find());
    const articles = [...others, ...present(quotes.map(({ article }) => article))];
    const missing = articles.filter((article) => !locked.has(article));
    if (missing.length === 0) return quotes;
    await lockRows(strapi, { articles: missing });
    for (const article of missing) locked.add(article);
  }
};

const lockForQuotes = async (strapi: Core.Strapi, toWrite: ToWrite): Promise<void> => {
  const { documents, articles = [], people = [] } = toWrite;
  const quotes = await lockArticlesOfQuotes(strapi, async () => documents, articles);
  await lockPeople(strapi, [...present(quotes.map(({ speaker }) => speaker)), ...people]);
  await lockRows(strapi, { quotes: documents });
};

const lockForArticles = async (strapi: Core.Strapi, toWrite: ToWrite): Promise<void> => {
  const { documents, people = [], quotes: incoming = [] } = toWrite;
  const quotes = await lockArticlesOfQuotes(
    strapi,
    async () => [...incoming, ...(await quotesInArticles(strapi, documents))],
    documents,
  );
  await lockPeople(strapi, [
    ...(await peopleOfArticles(strapi, documents)),
    ...present(quotes.map(({ speaker }) => speaker)),
    ...people,
  ]);
  await lockRows(strapi, { quotes: quotes.map(({ documentId }) => documentId) });
};

const lockForPeople = (strapi: Core.Strapi, { documents, articles }: ToWrite): Promise<void> =>
  lockRows(strapi, { readArticles: articles, writtenPeople: documents });

const LOCKS = {
  [ARTICLE_UID]: lockForArticles,
  [PERSON_UID]: lockForPeople,
  [QUOTE_UID]: lockForQuotes,
} as const satisfies Record<NewsdeskUid, unknown>;

/**
 * Locks all that a write of some documents of one type is about, in the order that everybody keeps
 * to. What is written in one transaction has to be locked at once: article after article, two who
 * began at either end would meet. SQLite writes one transaction at a time.
 */
export const lockForWrite = async (
  strapi: Core.Strapi,
  uid: NewsdeskUid,
  toWrite: ToWrite,
): Promise<void> => {
  if (strapi.db.dialect.client !== 'sqlite') await LOCKS[uid](strapi, toWrite);
};
