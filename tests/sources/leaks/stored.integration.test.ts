import { readFileSync } from 'node:fs';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { emptyNewsroom } from '../../support/newsroom';
import { createSourcedArticle, mark, publishArticle } from '../sourced-article';
import { ARTICLES, fillMarkedWorld, MARKED, NAMED, wordsOf } from './marked-world';
import { changedColumns, storedConnections, storedTables } from './stored-rows';

beforeEach(emptyNewsroom);
afterAll(emptyNewsroom);

describe('in the whole database', () => {
  it('no row connects a source with who was their speaker', async () => {
    const { chance } = await fillMarkedWorld('brask');
    const { count, harbour } = ARTICLES;
    const speaker = wordsOf('brask');

    expect(
      await storedConnections(newsroom.strapi, {
        quotes: [...Object.values(MARKED), count, harbour, ...chance],
        speaker,
      }),
    ).toEqual([]);
    // As many as a quote has versions, so that nothing found means something.
    const found = await storedConnections(newsroom.strapi, { quotes: [NAMED.brask], speaker });
    expect(found.filter((row) => row.startsWith('newsdesk_quotes_speaker_lnk'))).toHaveLength(4);
  });
});

describe('marking', () => {
  it('touches quotes, sources and the date of the article, and nothing of people', async () => {
    const { strapi } = newsroom;
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);
    const before = await storedTables(strapi);

    await mark(article, quotes, { description: 'an official', terms: 'background' });

    const changes = changedColumns(before, await storedTables(strapi));
    expect(changes).toMatchObject({
      newsdesk_articles: ['date_modified'],
      newsdesk_quotes: ['attribution', 'source_description', 'source_key'],
      newsdesk_quotes_speaker_lnk: ['-'],
      newsdesk_sources: ['+'],
    });
    const tables = Object.keys(changes);
    expect(tables.filter((table) => !table.startsWith('newsdesk_'))).toEqual([]);
    expect(tables.filter((table) => /people|person|slug/.test(table))).toEqual([]);
  });
});

/** Row ids whose bytes stand nowhere else. */
const QUOTE_ROW = 0x4a_6b_7c_01;
const PERSON_ROW = 0x5b_3d_2e_02;

/** Both ids side by side, as SQLite writes them into a row and into its index. */
const LINK = Buffer.from(
  [QUOTE_ROW, PERSON_ROW].flatMap((id) => [24, 16, 8, 0].map((at) => (id >> at) & 255)),
);

const giveRowId = (table: string, id: number, documentId: string) =>
  newsroom.strapi.db.connection(table).where({ document_id: documentId }).update({ id });

/** An unpublished quote and its speaker, linked by rows of known ids. */
const linkKnownRows = async () => {
  const person = (await documents(PERSON_UID).create({ data: { name: 'Ottoline Brask' } }))
    .documentId;
  await giveRowId('newsdesk_people', PERSON_ROW, person);
  const article = (await documents(ARTICLE_UID).create({ data: { title: 'The count' } }))
    .documentId;
  const quote = await documents(QUOTE_UID).create({
    data: { text: 'Twice.', attribution: 'named', article },
  });
  await newsroom.strapi.db.connection('newsdesk_quotes_article_lnk').delete();
  await giveRowId('newsdesk_quotes', QUOTE_ROW, quote.documentId);
  await documents(QUOTE_UID).update({
    documentId: quote.documentId,
    data: { speaker: person, article },
  });
  return { article, quote: quote.documentId };
};

const onSqlite = newsroom.database.client === 'sqlite' ? it : it.skip;

describe('the file of an SQLite database', () => {
  onSqlite('has no bytes of a link left once it was taken and the log is through', async () => {
    const { connection } = newsroom.strapi.db;
    const { filename } = newsroom.database.connection.connection as { filename: string };
    const onDisk = async () => {
      await connection.raw('pragma wal_checkpoint(truncate)');
      return [filename, `${filename}-wal`].filter((file) => readFileSync(file).includes(LINK));
    };
    const { article, quote } = await linkKnownRows();
    expect(await onDisk()).toEqual([filename]);

    await mark(article, [quote]);

    expect(await onDisk()).toEqual([]);
  });
});
