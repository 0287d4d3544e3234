import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type FoundArticles, PERSON_UID } from '../../../content-types';
import type { Paging } from '../reading/paged-entries';
import type { Readable } from '../reading/readable';
import { linkTable } from '../tables/link-table';
import { FINDABLE_ARTICLE_TABLE, PERSON_NAME_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { articleSummaries, summaryFor } from './article-summaries';
import { searchedText } from './findable-text';

export interface ArticleSearch extends Paging {
  /** What the editor typed. */
  text: string;
  /** The locale in which they write: what is found is shown in it, where it is. */
  locale: string;
  /** documentIds that are not to be found: the article itself, and what it has already. */
  exclude: readonly string[];
}

/** Columns of the search table and the fields they come from. */
const TEXTS = ['title', 'slug', 'section', 'standfirst'] as const;
const PEOPLE = ['authors', 'people'] as const;

// How well a word fits: the less, the better.
const IN_TITLE = 0;
const WITHIN_TITLE = 1;
const IN_PEOPLE = 2;
const WITHIN = { section: 3, standfirst: 4 } as const;

interface Rank {
  /** A sum of cases, as SQL. */
  sql: string;
  bindings: string[];
}

/** How well a row fits the whole text: the very title or slug, then what begins with it, then by words. */
const rankOf = (
  whole: string,
  words: readonly string[],
  { texts, people }: { texts: readonly (typeof TEXTS)[number][]; people: boolean },
): Rank => {
  if (words.length === 0) return { sql: '0', bindings: [] };
  const named = (['title', 'slug'] as const).filter((name) => texts.includes(name));
  const bindings: string[] = [];
  const bound = (sql: string, value: string): string => {
    bindings.push(value);
    return sql;
  };
  const exact = named.map((name) => bound(`f.${name} = ?`, whole));
  const prefix = named.map((name) => bound(`f.${name} like ?`, `${whole}%`));
  const cases = words.map((word, index) => {
    const whens = [
      ...named.flatMap((name) => [
        bound(`when f.${name} like ? then ${IN_TITLE}`, `${word}%`),
        bound(`when f.${name} like ? then ${IN_TITLE}`, `% ${word}%`),
        bound(`when f.${name} like ? then ${WITHIN_TITLE}`, `%${word}%`),
      ]),
      ...(people ? [`when p${index}.article_id is not null then ${IN_PEOPLE}`] : []),
      ...(['section', 'standfirst'] as const)
        .filter((name) => texts.includes(name))
        .map((name) => bound(`when f.${name} like ? then ${WITHIN[name]}`, `%${word}%`)),
    ];
    return `case ${whens.join(' ')} else 5 end`;
  });
  const best =
    named.length === 0
      ? '0'
      : `case when ${exact.join(' or ')} then -200 when ${prefix.join(' or ')} then -100 else 0 end`;
  return { sql: `${best} + ${cases.join(' + ')}`, bindings };
};

/** What whoever asks may read: only in that is searched. */
export interface SearchRights {
  articles: Readable;
  people: Readable;
}

interface FoundRow {
  documentId: string;
  total: number | string;
}

const foundRows = async (
  strapi: Core.Strapi,
  { text, exclude, page, pageSize }: ArticleSearch,
  { articles: { fields, where }, people: readablePeople }: SearchRights,
): Promise<FoundRow[]> => {
  const { whole, words } = searchedText(text);
  const texts = TEXTS.filter((name) => fields(name));
  const relations = readablePeople.fields('name', 'aliases')
    ? PEOPLE.filter((name) => fields(name))
    : [];
  const rank = rankOf(whole, words, { texts, people: relations.length > 0 });

  /** Row ids of what a `where` of the database finds; null where it finds all. */
  const rowsOf = (uid: string, condition: object) =>
    Object.keys(condition).length === 0
      ? null
      : strapi.db.queryBuilder(uid).select(['id']).where(condition).getKnexQuery();

  return strapi.db.transaction(async ({ trx }): Promise<FoundRow[]> => {
    /** Row ids of the articles that are by or about somebody one of whose names has such a word. */
    const articlesOf = (word: string) => {
      const [first, ...others] = relations.map((relation) => {
        const { name, source, target } = linkTable(strapi, ARTICLE_UID, relation);
        // SQLite joins what is crossed in the order that is written: names first, as it would
        // rather begin with every link there is.
        const named = trx(`${tableName(strapi, PERSON_NAME_TABLE)} as n`)
          .crossJoin(`${tableName(strapi, PERSON_UID)} as person`)
          .crossJoin(`${name} as l`)
          .whereRaw('?? = ??', ['person.document_id', 'n.person_document_id'])
          .whereRaw('?? = ??', [`l.${target}`, 'person.id'])
          .whereRaw('(n.folded like ? or n.folded like ?)', [`${word}%`, `% ${word}%`])
          .select({ article_id: `l.${source}` });
        const readableRows = rowsOf(PERSON_UID, readablePeople.where);
        return readableRows ? named.whereIn('person.id', readableRows) : named;
      });
      return first?.union(others);
    };

    const found = trx(`${tableName(strapi, FINDABLE_ARTICLE_TABLE)} as f`).whereNotIn(
      'f.article_document_id',
      [...exclude],
    );
    const readableRows = rowsOf(ARTICLE_UID, where);
    if (readableRows) found.whereIn('f.article_id', readableRows);
    for (const [index, word] of words.entries()) {
      const people = articlesOf(word)?.as(`p${index}`);
      if (people) found.leftJoin(people as never, `p${index}.article_id`, 'f.article_id');
      const places = [
        ...texts.map((name) => `f.${name} like ?`),
        ...(people ? [`p${index}.article_id is not null`] : []),
      ];
      found.whereRaw(
        `(${places.join(' or ')})`,
        texts.map(() => `%${word}%`),
      );
    }
    return found
      .groupBy('f.article_document_id')
      .select({ documentId: 'f.article_document_id' })
      .select(trx.raw('count(*) over () as total'))
      .select(trx.raw(`min(${rank.sql}) as fit`, rank.bindings))
      .select(trx.raw('max(f.article_id) as latest'))
      .orderBy([{ column: 'fit' }, { column: 'latest', order: 'desc' }])
      .limit(pageSize)
      .offset((page - 1) * pageSize);
  });
};

/**
 * Finds articles by headline, slug, standfirst, section and the names of their people, one result
 * an article, whatever capitals and accents: each word must be found somewhere. First the very
 * headline or slug, then what begins with the text, then words in headline, people, section and
 * standfirst; the newest first among equals. An empty text finds all.
 */
export const searchArticles = async (
  strapi: Core.Strapi,
  search: ArticleSearch,
  rights: SearchRights,
): Promise<FoundArticles> => {
  if (!rights.articles.fields('title')) return { items: [], total: 0 };
  const rows = await foundRows(strapi, search, rights);
  const ids = rows.map(({ documentId }) => documentId);
  const summaries = await articleSummaries(strapi, ids, rights.articles);
  const items = ids.flatMap((id) => summaryFor(summaries.get(id), search.locale) ?? []);
  if (rows.length > 0 || search.page === 1) {
    return { items, total: Number(rows[0]?.total ?? 0) };
  }
  // Past the last page there is no row to tell how many there are.
  const { total } = await searchArticles(strapi, { ...search, page: 1, pageSize: 1 }, rights);
  return { items, total };
};
