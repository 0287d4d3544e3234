import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type NewsdeskUid, PERSON_UID } from '../../../../content-types';
import type { WriteAction } from '../../document-write';

const PUBLISHED = { publishedAt: { $notNull: true } };

/**
 * Which versions of a person are replaced by new rows in the transaction of a write. To publish,
 * the panel and REST update first, and then hold the person: by then it is too late to lock articles.
 */
const REPLACED: Partial<Record<WriteAction, object>> = {
  update: PUBLISHED,
  publish: PUBLISHED,
  discardDraft: { publishedAt: null },
};

/**
 * The articles that Strapi links anew when rows of people are replaced: those that they wrote, are
 * written about in or are quoted in, in any locale. Other than PostgreSQL, MariaDB has no lock that
 * keeps writers of a row apart and lets links to it pass: whoever publishes one of these articles
 * holds it and waits for the person, whose publisher would wait for the article.
 *
 * @returns documentIds of articles; none where no row of a person is replaced, or the database
 * has such a lock
 */
export const relinkedArticles = async (
  { db }: Core.Strapi,
  uid: NewsdeskUid,
  action: WriteAction,
  documentIds: readonly string[],
): Promise<string[]> => {
  const replaced = REPLACED[action];
  if (db.dialect.client !== 'mysql' || uid !== PERSON_UID || replaced === undefined) return [];
  const person = { documentId: { $in: [...documentIds] }, ...replaced };
  const articles: { documentId: string }[] = [];
  // One after the other: each goes by an index, and they share a connection.
  for (const where of [{ authors: person }, { people: person }, { quotes: { speaker: person } }]) {
    articles.push(...(await db.query(ARTICLE_UID).findMany({ select: ['documentId'], where })));
  }
  return [...new Set(articles.map(({ documentId }) => documentId))];
};
