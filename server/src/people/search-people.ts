import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type FoundPeople, PERSON_UID } from '../../../content-types';
import { PERSON_NAME_TABLE, PERSON_TITLE_TABLE, PERSON_WORD_TABLE } from '../tables/models';
import { foldName } from './fold-name';
import { foundPerson, readPeople } from './found-people';
import type { Paging } from './paged-entries';
import type { Readable } from './readable';
import { beginsWord, soughtWord, typedWords, WORD_SIGNS } from './words-of-names';

export interface PeopleSearch extends Paging {
  /** What the editor typed. */
  text: string;
}

// How well a person fits: the less, the better.
const IS_NAME = 0;
const BEGINS_NAME = 1;
const IN_NAME = 2;
const IN_TITLE = 3;

interface FoundRow {
  id: string;
  foundAs: string | null;
  total: number | string;
}

/** What is typed is never a wildcard. `!` escapes on every database; a backslash does not. */
const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');

/** What stands before a word: nothing, or one of these signs behind whatever else. */
const BEFORE_WORD = ['', ...WORD_SIGNS.map((sign) => `%${sign}`)];

interface Sql {
  sql: string;
  bindings: string[];
}

/**
 * Whether a column has a word that begins with this one. First whether it is anywhere in it: of
 * most names one look tells that it is not, in place of one for each sign before it.
 */
const hasWord = (column: string, word: string): Sql => ({
  sql: `(${column} like ? escape '!' and (${BEFORE_WORD.map(() => `${column} like ? escape '!'`).join(' or ')}))`,
  bindings: ['%', ...BEFORE_WORD].map((before) => `${before}${escaped(word)}%`),
});

const joined = (parts: readonly Sql[], by: 'and' | 'or'): Sql => ({
  sql: `(${parts.map(({ sql }) => sql).join(` ${by} `)})`,
  bindings: parts.flatMap(({ bindings }) => bindings),
});

const foundRows = async (
  strapi: Core.Strapi,
  { text, page, pageSize }: PeopleSearch,
  { fields, where }: Readable,
): Promise<FoundRow[]> => {
  const words = typedWords(text);
  if (words.length === 0) return [];
  const whole = foldName(text);
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const anyWord = (column: string) =>
    joined(
      words.map((word) => hasWord(column, word)),
      'or',
    );
  const inNames = anyWord('n.folded');
  const inTitles = anyWord('t.folded');
  const rank: Sql = {
    sql: `case when n.folded = ? then ${IS_NAME} when n.folded like ? escape '!' then ${BEGINS_NAME} else ${IN_NAME} end`,
    bindings: [whole, `${escaped(whole)}%`],
  };

  return strapi.db.transaction(async ({ trx }): Promise<FoundRow[]> => {
    // Few people, looked up in an index: what says exactly who is meant reads every name it is
    // asked of.
    const narrow = (hits: Knex.QueryBuilder, person: string): Knex.QueryBuilder => {
      for (const { opening, word } of words.flatMap((typed) => soughtWord(typed) ?? [])) {
        const having = trx(`${table(PERSON_WORD_TABLE)} as w`)
          .select('w.person_document_id')
          .where('w.opening', opening)
          .whereRaw("w.word like ? escape '!'", [`${escaped(word)}%`]);
        hits.whereIn(person, having);
      }
      return hits;
    };
    const hits = trx(`${table(PERSON_NAME_TABLE)} as n`)
      .select({ id: 'n.person_document_id', folded: 'n.folded', name: 'n.name' })
      .select(trx.raw(`${rank.sql} as fit`, rank.bindings))
      .whereRaw(inNames.sql, inNames.bindings);
    narrow(hits, 'n.person_document_id');
    if (!fields('aliases')) {
      // Of somebody whose aliases may not be read, only the name finds them.
      hits.whereExists(
        trx(`${table(PERSON_UID)} as p`)
          .select('p.id')
          .whereRaw('?? = ?? and ?? = ??', [
            'p.document_id',
            'n.person_document_id',
            'p.name',
            'n.name',
          ]),
      );
    }
    if (fields('description', 'roles')) {
      const titled = trx(`${table(PERSON_TITLE_TABLE)} as t`)
        .select({ id: 't.person_document_id', folded: 't.folded' })
        .select(trx.raw('null as name'), trx.raw(`${IN_TITLE} as fit`))
        .whereRaw(inTitles.sql, inTitles.bindings);
      hits.unionAll(narrow(titled, 't.person_document_id'));
    }
    const found = trx.from(hits.as('h')).groupBy('h.id');
    for (const word of words) {
      const { sql, bindings } = hasWord('h.folded', word);
      found.havingRaw(`max(case when ${sql} then 1 else 0 end) = 1`, bindings);
    }
    // Whom nobody may read is neither found nor counted.
    if (Object.keys(where).length > 0) {
      const readable = strapi.db
        .queryBuilder(PERSON_UID)
        .select(['documentId'])
        .where(where)
        .getKnexQuery();
      found.whereIn('h.id', readable);
    }
    return found
      .select({ id: 'h.id' })
      .select(
        trx.raw('count(*) over () as total'),
        trx.raw('min(h.fit) as fit'),
        trx.raw('min(h.folded) as first'),
        trx.raw('min(h.name) as ??', ['foundAs']),
      )
      .orderBy([{ column: 'fit' }, { column: 'first' }, { column: 'id' }])
      .limit(pageSize)
      .offset((page - 1) * pageSize);
  });
};

/**
 * Finds people by the beginnings of any words of their names, aliases, titles and descriptions,
 * whatever capitals and accents, each word somewhere: first those who are called just that, then
 * those of whom a name begins with it, then by words of names, then of titles.
 *
 * @param people - what whoever asks may read of people
 * @param now - whose title of the day is told
 */
export const searchPeople = async (
  strapi: Core.Strapi,
  search: PeopleSearch,
  people: Readable,
  now: Date,
): Promise<FoundPeople> => {
  const rows = await foundRows(strapi, search, people);
  const read = await readPeople(
    strapi,
    rows.map(({ id }) => id),
    people,
  );
  const day = now.toISOString().slice(0, 10);
  const words = typedWords(search.text);
  const items = read.map((person) => {
    const foundAs = rows.find(({ id }) => id === person.documentId)?.foundAs ?? null;
    const isFoundByName = words.every((word) => beginsWord(foldName(person.name), word));
    return foundPerson(person, day, isFoundByName ? null : foundAs);
  });
  if (rows.length > 0 || search.page === 1) return { items, total: Number(rows[0]?.total ?? 0) };
  // Past the last page there is no row to tell how many there are.
  const { total } = await searchPeople(strapi, { ...search, page: 1, pageSize: 1 }, people, now);
  return { items, total };
};
