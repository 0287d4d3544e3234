import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID, type StillShown } from '../../../../content-types';
import { readable } from '../../reading/readable';
import { inBatches } from '../../tables/in-batches';
import { linkTable } from '../../tables/link-table';
import { merged } from './still-shown';
import { wordsOf } from './words';

interface Sought {
  /** documentId of the person, and the name to show. */
  person: string;
  name: string;
  /** Quotes that are to be marked. */
  quotes: readonly string[];
  /** All quotes of their article. */
  own: ReadonlySet<string>;
  userAbility: unknown;
}

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  text: string | null;
  publishedAt: unknown;
  article: { id: number; documentId: string; title: string | null } | null;
}

/** What is left of a text when only its words count. */
const spoken = (text: string | null): string =>
  wordsOf(text ?? '')
    .map(({ folded }) => folded)
    .join(' ');

/** Row ids of the quotes that a person speaks, by the link alone: of all quotes, they are few. */
const spokenBy = async (strapi: Core.Strapi, person: string): Promise<number[]> => {
  const versions: { id: number }[] = await strapi.db
    .query(PERSON_UID)
    .findMany({ select: ['id'], where: { documentId: person } });
  const { name, source, target } = linkTable(strapi, QUOTE_UID, 'speaker');
  const links: { id: number }[] = await strapi.db
    .connection(name)
    .select(`${source} as id`)
    .whereIn(
      target,
      versions.map(({ id }) => id),
    );
  return links.map(({ id }) => id);
};

const wordsSought = async (
  strapi: Core.Strapi,
  quotes: readonly string[],
): Promise<Set<string>> => {
  const rows: { text: string | null }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({ select: ['id', 'text'], where: { documentId: { $in: [...quotes] } } });
  return new Set(rows.map(({ text }) => spoken(text)).filter((words) => words !== ''));
};

const alike = async (
  strapi: Core.Strapi,
  { person, quotes, own }: Sought,
  mayRead: object,
): Promise<Row[]> => {
  const sought = await wordsSought(strapi, quotes);
  if (sought.size === 0) return [];
  const ids = await spokenBy(strapi, person);
  const found: Row[] = [];
  for (const some of inBatches(ids)) {
    const rows: Row[] = await strapi.db.query(QUOTE_UID).findMany({
      select: ['id', 'documentId', 'locale', 'text', 'publishedAt'],
      where: { $and: [{ id: { $in: some }, attribution: 'named' }, mayRead] },
      populate: { article: { select: ['id', 'documentId', 'title'] } },
      orderBy: { id: 'asc' },
    });
    found.push(...rows.filter((row) => !own.has(row.documentId) && sought.has(spoken(row.text))));
  }
  return found;
};

/**
 * Where the words that are to be marked stand once more with who speaks them, outside the article: in
 * a clone of it for example. Only of what whoever asks may read.
 */
export const sameWordsElsewhere = async (
  strapi: Core.Strapi,
  sought: Sought,
): Promise<StillShown[]> => {
  const quotes = await readable(strapi, sought.userAbility, QUOTE_UID);
  if (sought.quotes.length === 0 || !quotes.fields('text', 'attribution', 'speaker')) return [];
  const rows = await alike(strapi, sought, quotes.where);
  if (rows.length === 0) return [];

  const articles = await readable(strapi, sought.userAbility, ARTICLE_UID);
  const open: { id: number }[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id'],
    where: {
      $and: [{ id: { $in: rows.flatMap(({ article }) => article?.id ?? []) } }, articles.where],
    },
  });
  const isOpen = new Set(articles.fields('title', 'quotes') ? open.map(({ id }) => id) : []);
  return merged(
    rows.map(({ documentId, locale, text, publishedAt, article }) => {
      const here = { locale, found: sought.name, live: publishedAt !== null };
      return article !== null && isOpen.has(article.id)
        ? {
            ...here,
            in: 'otherArticle',
            id: article.documentId,
            field: 'quotes',
            excerpt: article.title ?? '',
          }
        : { ...here, in: 'quote', id: documentId, field: 'speaker', excerpt: text ?? '' };
    }),
  );
};
