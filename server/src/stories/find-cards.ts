import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { linkTable } from '../tables/link-table';
import { tableName } from '../tables/table-name';
import { currentCards } from './read-stories';
import { selectDefaultLocale } from './select-default-locale';
import { storedCards } from './stored-stories';

/** Which cards are asked for, checked and filled up. */
export interface CardQuery {
  page: number;
  pageSize: number;
  /** Absent for the site's default one. */
  locale?: string | undefined;
  section?: string;
  /** Slug of somebody who wrote it, is quoted in it or is written about. */
  person?: string;
  /** ISO 8601 instant of first publication. */
  since?: string;
}

export interface CardPage {
  /** Each as JSON. */
  cards: string[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}

/**
 * Row ids of published articles that a person is named in: from the links themselves, which an
 * anonymous quote has none of.
 */
const namedIn = (strapi: Core.Strapi, slug: string) => {
  const { connection } = strapi.db;
  const people = connection(tableName(strapi, PERSON_UID))
    .select('id')
    .where({ slug })
    .whereNotNull('published_at');
  const [authors, written] = [
    linkTable(strapi, ARTICLE_UID, 'authors'),
    linkTable(strapi, ARTICLE_UID, 'people'),
  ];
  const [speaker, article] = [
    linkTable(strapi, QUOTE_UID, 'speaker'),
    linkTable(strapi, QUOTE_UID, 'article'),
  ];
  return connection(authors.name)
    .select(authors.source)
    .whereIn(authors.target, people)
    .union([
      connection(written.name).select(written.source).whereIn(written.target, people),
      connection(`${article.name} as a`)
        .select(`a.${article.target}`)
        .join(`${speaker.name} as s`, `s.${speaker.source}`, `a.${article.source}`)
        .join(`${tableName(strapi, QUOTE_UID)} as q`, 'q.id', `a.${article.source}`)
        .where('q.attribution', 'named')
        .whereIn(`s.${speaker.target}`, people),
    ]);
};

/** A page of cards, newest first, and how many there are. */
export const findCards = async (
  strapi: Core.Strapi,
  { page, pageSize, locale, section, person, since }: CardQuery,
): Promise<CardPage> => {
  const { connection } = strapi.db;
  const asked = storedCards(strapi).where({
    's.locale': locale ?? connection.raw(selectDefaultLocale(strapi)),
  });
  if (section !== undefined) asked.where({ 's.section': section });
  if (since !== undefined) asked.where('s.date_published', '>=', since);
  if (person !== undefined) asked.whereIn('s.article_id', namedIn(strapi, person));

  const [counted] = await asked.clone().clearSelect().count({ total: '*' });
  const total = Number(counted?.total ?? 0);
  const rows = await asked
    .orderBy([
      { column: 's.date_published', order: 'desc' },
      { column: 's.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    cards: await currentCards(strapi, rows),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
};
