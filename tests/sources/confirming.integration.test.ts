import { QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { emptyNewsroom } from '../support/newsroom';
import { houseForgets, houseSets } from './house';
import { act, createSourcedArticle, mark, publishArticle, rowsOf } from './sourced-article';

beforeEach(emptyNewsroom);
afterEach(houseForgets);

const markedArticle = async () => {
  const sourced = await createSourcedArticle();
  const source = await mark(sourced.article, [sourced.quotes[0]], { description: 'an official' });
  return { ...sourced, source };
};

const sourceRow = (source: string) =>
  newsroom.strapi.db.query('newsdesk::source').findOne({ where: { sourceKey: source } });

const confirmed = async () => {
  const sourced = await markedArticle();
  expect((await act('editor', sourced.article, `${sourced.source}/attest`)).status).toBe(204);
  expect((await act('superAdmin', sourced.article, `${sourced.source}/approve`)).status).toBe(204);
  return sourced;
};

const OPEN = { attestedBy: null, attestedAt: null, approvedBy: null, approvedAt: null };
const CONFIRMED = {
  attestedBy: expect.any(Number),
  attestedAt: expect.anything(),
  approvedBy: expect.any(Number),
  approvedAt: expect.anything(),
};

describe('attesting and approving', () => {
  it('is recorded with who and when', async () => {
    const { source } = await confirmed();
    const row = await sourceRow(source);
    expect(row).toMatchObject(CONFIRMED);
    expect(row.attestedBy).not.toBe(row.approvedBy);
  });

  it('takes two, until the settings say otherwise', async () => {
    const { article, source } = await markedArticle();
    await act('editor', article, `${source}/attest`);
    const { status, body } = await act('editor', article, `${source}/approve`);
    expect(status).toBe(403);
    expect(body.error.message).toBe('Whoever attests a source cannot be the one who approves it.');
    expect(await sourceRow(source)).toMatchObject({ approvedAt: null });
  });

  it.each([
    ['the article', 'newsdesk_articles'],
    ['a quote of the source', 'newsdesk_quotes'],
  ])('is for nobody who wrote %s, until the settings say otherwise', async (_what, table) => {
    const { article, source } = await markedArticle();
    const { id } = await newsroom.strapi.db
      .query('admin::user')
      .findOne({ where: { firstname: 'Editor' } });
    await newsroom.strapi.db.connection(table).update({ created_by_id: id });

    for (const way of ['attest', 'approve']) {
      const { status, body } = await act('editor', article, `${source}/${way}`);
      expect(status).toBe(403);
      expect(body.error.message).toBe('Whoever wrote the article cannot confirm its sources.');
    }
    expect(await sourceRow(source)).toMatchObject(OPEN);
    expect((await act('superAdmin', article, `${source}/attest`)).status).toBe(204);

    await houseSets({ authorMayConfirm: true });
    expect((await act('editor', article, `${source}/approve`)).status).toBe(204);
  });

  it('can be withdrawn, each by those who may give it, and only where it was given', async () => {
    const { article, source } = await confirmed();
    const withdraw = (what: string) => act('editor', article, `${source}/withdraw`, { what });
    expect((await withdraw('approval')).status).toBe(204);
    expect(await sourceRow(source)).toMatchObject({
      approvedAt: null,
      attestedAt: expect.anything(),
    });
    expect((await withdraw('approval')).status).toBe(400);
    expect((await withdraw('everything')).status).toBe(400);
  });

  it('knows no source of another article', async () => {
    const { source } = await markedArticle();
    const other = await markedArticle();
    expect((await act('editor', other.article, `${source}/attest`)).status).toBe(404);
  });
});

describe('a confirmation', () => {
  const CHANGES: Record<string, (quote: string) => Promise<unknown>> = {
    'the words': (documentId) =>
      documents(QUOTE_UID).update({ documentId, data: { text: 'Stopped thrice.' } }),
    'the words in another locale': (documentId) =>
      documents(QUOTE_UID).update({ documentId, locale: 'de', data: { text: 'Dreimal.' } }),
    'the description': (documentId) =>
      documents(QUOTE_UID).update({ documentId, data: { sourceDescription: 'a judge' } }),
  };

  it.each(Object.keys(CHANGES))('lapses when %s change', async (change) => {
    const { quotes, source } = await confirmed();
    await CHANGES[change]?.(quotes[0]);
    expect(await sourceRow(source)).toMatchObject(OPEN);
  });

  it('lapses when the source says more, whichever way that comes about', async () => {
    const { article, quotes, source } = await confirmed();
    await mark(article, [quotes[1]], { source });
    expect(await sourceRow(source)).toMatchObject(OPEN);
  });

  it('outlives what changes nothing of it', async () => {
    const { article, quotes, source } = await confirmed();
    await documents(QUOTE_UID).update({ documentId: quotes[0], data: { saidTo: 'A radio' } });
    await documents(QUOTE_UID).update({ documentId: quotes[1], data: { text: 'Others.' } });
    await publishArticle(article);
    expect(await rowsOf(quotes[0])).toHaveLength(4);
    expect(await sourceRow(source)).toMatchObject(CONFIRMED);
  });

  it('outlives that the source says less', async () => {
    const { article, quotes, source } = await markedArticle();
    await mark(article, [quotes[1]], { source });
    await act('editor', article, `${source}/attest`);
    await documents(QUOTE_UID).delete({ documentId: quotes[1], locale: '*' });
    expect(await sourceRow(source)).toMatchObject({ attestedAt: expect.anything() });
  });
});
