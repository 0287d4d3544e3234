import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type FoundPeople, PERSON_UID } from '../../../content-types';
import type { Paging } from '../reading/paged-entries';
import type { Readable } from '../reading/readable';
import { PERSON_WORD_TABLE } from '../tables/models';
import { tableName } from '../tables/table-name';
import { foldName } from './fold-name';
import { foundPerson, type ReadPerson, readPeople } from './found-people';
import { type Beginning, fillsOpening, hasWord, typedWords } from './words-of-person';

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
  total: number | string;
}

/** What is typed is never a wildcard. `!` escapes on every database; a backslash does not. */
const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');

interface Sql {
  sql: string;
  bindings: string[];
}

/** Whether a row of the table of words is one that begins so. */
const begins = (table: string, typed: Beginning): Sql => {
  const word: Sql = {
    sql: `${table}.word like ? escape '!'`,
    bindings: [`${escaped(typed.word)}%`],
  };
  return fillsOpening(typed)
    ? {
        sql: `(${table}.opening = ? and ${word.sql})`,
        bindings: [typed.opening, ...word.bindings],
      }
    : word;
};

const anyOf = (parts: readonly Sql[]): Sql => ({
  sql: `(${parts.map(({ sql }) => sql).join(' or ')})`,
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
  const titlesToo = fields('description', 'roles');

  return strapi.db.transaction(async ({ trx }): Promise<FoundRow[]> => {
    /** Words that may be read: aliases and titles are not everybody's. */
    const readable = (as: string): Knex.QueryBuilder => {
      const rows = trx(`${tableName(strapi, PERSON_WORD_TABLE)} as ${as}`);
      if (!titlesToo) rows.whereNotNull(`${as}.name`);
      if (fields('aliases')) return rows;
      const own = trx(`${tableName(strapi, PERSON_UID)} as p`)
        .select('p.id')
        .whereRaw('?? = ?? and ?? = ??', [
          'p.document_id',
          `${as}.person_document_id`,
          'p.name',
          `${as}.name`,
        ]);
      return rows.where((either: Knex.QueryBuilder) =>
        either.whereNull(`${as}.name`).orWhereExists(own),
      );
    };
    const any = anyOf(words.map((word) => begins('w', word)));
    const found = readable('w').whereRaw(any.sql, any.bindings).groupBy('w.person_document_id');
    // Each word, somewhere. Of one the condition above says it already.
    for (const word of words.length > 1 ? words : []) {
      const { sql, bindings } = begins('x', word);
      found.whereIn(
        'w.person_document_id',
        readable('x').select('x.person_document_id').whereRaw(sql, bindings),
      );
    }
    // Whom nobody may read is neither found nor counted.
    if (Object.keys(where).length > 0) {
      const people = strapi.db
        .queryBuilder(PERSON_UID)
        .select(['documentId'])
        .where(where)
        .getKnexQuery();
      found.whereIn('w.person_document_id', people);
    }
    return found
      .select({ id: 'w.person_document_id' })
      .select(
        trx.raw('count(*) over () as total'),
        trx.raw(
          `min(case when w.name is null then ${IN_TITLE} when w.folded = ? then ${IS_NAME} when w.folded like ? escape '!' then ${BEGINS_NAME} else ${IN_NAME} end) as fit`,
          [whole, `${escaped(whole)}%`],
        ),
        trx.raw('min(w.folded) as first'),
      )
      .orderBy([{ column: 'fit' }, { column: 'first' }, { column: 'id' }])
      .limit(pageSize)
      .offset((page - 1) * pageSize);
  });
};

/** The other name that has a word which their own has not; none of those that may not be read. */
const tellingAlias = (
  { name, aliases }: ReadPerson,
  words: readonly Beginning[],
): string | null => {
  const others = words.filter((word) => !hasWord(foldName(name), word));
  return aliases.find((alias) => others.some((word) => hasWord(foldName(alias), word))) ?? null;
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
  const items = read.map((person) => foundPerson(person, day, tellingAlias(person, words)));
  if (rows.length > 0 || search.page === 1) return { items, total: Number(rows[0]?.total ?? 0) };
  // Past the last page there is no row to tell how many there are.
  const { total } = await searchPeople(strapi, { ...search, page: 1, pageSize: 1 }, people, now);
  return { items, total };
};
