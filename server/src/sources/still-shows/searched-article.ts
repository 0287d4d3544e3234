import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID, type RelatedEntry } from '../../../../content-types';
import { readable } from '../../reading/readable';
import { SLUG_TABLE } from '../../tables/models';
import { populateTraces } from './populate-traces';
import type { Place, SearchedArticle } from './still-shown';
import { type AttributesOf, tracesInValue } from './traces-in-value';

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | Date | null;
  [attribute: string]: unknown;
}

interface Asked {
  article: string;
  person: string;
  /** Quotes that are to be marked: their speaker goes then. */
  marked: ReadonlySet<string>;
  userAbility: unknown;
}

type Searched = Pick<SearchedArticle, 'texts' | 'links'>;

/** Entries of a type, both versions and all locales, and which of them may be read. */
const readRows = async (
  strapi: Core.Strapi,
  uid: string,
  where: object,
  { userAbility, attributesOf }: { userAbility: unknown; attributesOf: AttributesOf },
) => {
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where,
    populate: populateTraces(uid, attributesOf),
    orderBy: { id: 'asc' },
  });
  const permitted = await readable(strapi, userAbility, uid);
  const open: { id: number }[] = await strapi.db.query(uid).findMany({
    select: ['id'],
    where: { $and: [{ id: { $in: rows.map(({ id }) => id) } }, permitted.where] },
  });
  const ids = new Set(open.map(({ id }) => id));
  return {
    rows,
    mayRead: (row: Row, field: string) => ids.has(row.id) && permitted.fields(field),
  };
};

type Read = Awaited<ReturnType<typeof readRows>>;

const placesIn = (
  uid: typeof ARTICLE_UID | typeof QUOTE_UID,
  { rows, mayRead }: Read,
  attributesOf: AttributesOf,
  { person, marked }: Asked,
): Searched => {
  const texts: SearchedArticle['texts'][number][] = [];
  const links: Place[] = [];
  for (const row of rows) {
    for (const [field, attribute] of Object.entries(attributesOf(uid))) {
      const place: Place = {
        in: uid === ARTICLE_UID ? 'article' : 'quote',
        id: row.documentId,
        locale: row.locale,
        field,
        live: row.publishedAt !== null,
        readable: mayRead(row, field),
      };
      for (const trace of tracesInValue(attribute, row[field], attributesOf)) {
        if ('person' in trace) {
          const goes = field === 'speaker' && marked.has(row.documentId);
          if (trace.person === person && !goes) links.push(place);
        } else if ('file' in trace) {
          const { text, file, field: fileField } = trace;
          texts.push({ ...place, in: 'file', id: file, locale: null, field: fileField, text });
        } else {
          texts.push({ ...place, text: trace.text });
        }
      }
    }
  }
  return { texts, links };
};

/** Slugs that lead to the article and that no version of it has any more. */
const formerSlugs = async (
  strapi: Core.Strapi,
  article: string,
  { rows, mayRead }: Read,
): Promise<SearchedArticle['texts']> => {
  const held: { locale: string; slug: string; wasPublic: boolean }[] = await strapi.db
    .query(SLUG_TABLE)
    .findMany({ where: { kind: 'article', targetDocumentId: article } });
  return held
    .filter(({ locale, slug }) => !rows.some((row) => row.slug === slug && row.locale === locale))
    .map(({ locale, slug, wasPublic }) => ({
      in: 'slugHistory',
      id: article,
      locale: locale || null,
      field: 'slug',
      live: wasPublic,
      readable: rows.some((row) => row.locale === locale && mayRead(row, 'slug')),
      text: slug,
    }));
};

/** Titles that readers see in the list of related stories, of articles that have their own. */
const relatedTitles = async (
  strapi: Core.Strapi,
  { rows, mayRead }: Read,
): Promise<SearchedArticle['texts']> => {
  const listed = rows.flatMap((row) =>
    (Array.isArray(row.relatedStories) ? (row.relatedStories as RelatedEntry[]) : []).flatMap(
      (entry) => (entry?.type === 'article' ? [{ row, target: entry.article }] : []),
    ),
  );
  if (listed.length === 0) return [];
  const titles: { documentId: string; locale: string; title: string }[] = await strapi.db
    .query(ARTICLE_UID)
    .findMany({
      select: ['documentId', 'locale', 'title'],
      where: {
        documentId: { $in: listed.map(({ target }) => target) },
        publishedAt: { $notNull: true },
      },
    });
  return listed.flatMap(({ row, target }) =>
    titles
      .filter(({ documentId, locale }) => documentId === target && locale === row.locale)
      .map(({ title }) => ({
        in: 'article',
        id: row.documentId,
        locale: row.locale,
        field: 'relatedStories',
        live: row.publishedAt !== null,
        readable: mayRead(row, 'relatedStories'),
        text: title,
      })),
  );
};

/** Reads all of an article, with its quotes, in which a person may be named. Writes nothing. */
export const searchedArticle = async (
  strapi: Core.Strapi,
  asked: Asked,
): Promise<SearchedArticle> => {
  const attributesOf: AttributesOf = (uid) =>
    // biome-ignore lint/suspicious/noExplicitAny: a site extends schemas as it likes; only what is named here is read
    (strapi.getModel(uid as any)?.attributes ?? {}) as ReturnType<AttributesOf>;
  const reading = { userAbility: asked.userAbility, attributesOf };
  const article = await readRows(strapi, ARTICLE_UID, { documentId: asked.article }, reading);
  const quotes = await readRows(
    strapi,
    QUOTE_UID,
    { documentId: { $in: await quotesOf(strapi, asked.article) } },
    reading,
  );
  const inArticle = placesIn(ARTICLE_UID, article, attributesOf, asked);
  const inQuotes = placesIn(QUOTE_UID, quotes, attributesOf, asked);
  return {
    locales: [...new Set(article.rows.map(({ locale }) => locale ?? ''))],
    texts: [
      ...inArticle.texts,
      ...(await relatedTitles(strapi, article)),
      ...(await formerSlugs(strapi, asked.article, article)),
      ...inQuotes.texts,
    ],
    links: [...inArticle.links, ...inQuotes.links],
  };
};

/** documentIds of the quotes that any version of an article has. */
export const quotesOf = async (strapi: Core.Strapi, article: string): Promise<string[]> => {
  const rows: { documentId: string }[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['documentId'],
    where: { article: { documentId: article } },
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
