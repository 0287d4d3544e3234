import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../../content-types';

/** Articles whose drafts a person wrote, is written about in or is quoted in, in any locale. */
export const articlesOfPerson = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<string[]> => {
  const person = { documentId };
  const articles: { documentId: string }[] = [];
  // One after the other: each goes by an index, and they share a connection.
  for (const where of [{ authors: person }, { people: person }, { quotes: { speaker: person } }]) {
    articles.push(
      ...(await strapi.db.query(ARTICLE_UID).findMany({
        select: ['documentId'],
        where: { ...where, publishedAt: null },
      })),
    );
  }
  return articles.map(({ documentId }) => documentId);
};
