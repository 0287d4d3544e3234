import { ARTICLE_UID, PERSON_UID } from '../../content-types';
import { SLUG_TABLE } from '../../server/src/tables/models';

export const articles = () => newsroom.strapi.documents(ARTICLE_UID);
export const people = () => newsroom.strapi.documents(PERSON_UID);

/** An article with a title, as a draft, and what else a test gives it. */
export const article = (title: string, data: object = {}, locale = 'en') =>
  articles().create({ locale, data: { title, ...data } });

/** Changes an article: the default locale, as a draft, unless told otherwise. */
export const edit = (
  documentId: string,
  data: object,
  params: { locale?: string; status?: 'draft' | 'published' } = {},
) => articles().update({ documentId, data, ...params });

/** The registry as lines: `article en tide-tables`, with `public` after those readers have seen. */
export const registry = async (): Promise<string[]> => {
  const rows = await newsroom.strapi.db.query(SLUG_TABLE).findMany({});
  return rows
    .map((row) =>
      [row.kind, row.locale, row.slug, row.wasPublic ? 'public' : ''].filter(Boolean).join(' '),
    )
    .sort();
};

export const resolved = (kind: 'article' | 'person', locale: string, slug: string) =>
  newsroom.strapi.plugin('newsdesk').service('slugs').resolveSlug(kind, locale, slug);

/** What a refused slug looks like, as an error and in the body of an answer. */
export const refused = (message: RegExp) => ({
  name: 'ValidationError',
  message: expect.stringMatching(message),
  details: { errors: [expect.objectContaining({ path: ['slug'] })] },
});
