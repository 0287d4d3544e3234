import { ARTICLE_UID, QUOTE_UID, sourceAction } from '../../../content-types';
import { articles, draftArticle, draftQuote, translate } from '../../articles/entries';
import type { CallerName } from '../../support/callers';
import { blocks, call, emptyNewsroom } from '../../support/newsroom';
import { type Statement, statements } from '../../support/statements';
import { houseForgets, houseSets } from '../house';
import { ALL_OF_ARTICLES, ALL_OF_QUOTES, administratorWith, reads } from '../limited-role';
import { act } from '../sourced-article';

const PATH = '/newsdesk/sourcing/queue';

/** What is asked of content, sources and settings; who is asking is looked up too. */
const ofContent = (sent: Statement[]): number =>
  sent.filter(({ sql }) => /newsdesk_|core_store/.test(sql)).length;

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets({ preset: 'wire' });
});
afterAll(houseForgets);

const queue = (query = '', caller: CallerName = 'editor') => call(caller, 'GET', PATH + query);

const sourced = async (title: string, description = 'a clerk', data: object = {}) => {
  const article = await draftArticle(title, {
    body: blocks(`“${title} it is,” said one.`),
    ...data,
  });
  const quote = await draftQuote(article, `${title} it is`, { sourceDescription: description });
  const { sourceKey } = await newsroom.strapi.db
    .query(QUOTE_UID)
    .findOne({ where: { documentId: quote } });
  return { article, quote, key: sourceKey as string };
};

const titles = (body: { data: { items: { article: { title: string } }[] } }) =>
  body.data.items.map(({ article }) => article.title);

it('lists sources that wait, oldest first, with all that it takes to decide', async () => {
  const ferry = await sourced('Ferry', 'a clerk at the ministry', { section: 'Politics' });
  await sourced('Harbour');
  await act('superAdmin', ferry.article, `${ferry.key}/attest`);

  const { status, body } = await queue();

  expect(status).toBe(200);
  expect(body.data).toMatchObject({ total: 2, asked: ['attestation', 'approval'] });
  expect(titles(body)).toEqual(['Ferry', 'Harbour']);
  expect(body.data.items[0]).toEqual({
    key: ferry.key,
    article: {
      documentId: ferry.article,
      locale: 'en',
      title: 'Ferry',
      section: 'Politics',
      status: 'draft',
      updatedAt: expect.stringMatching(/Z$/),
    },
    description: 'a clerk at the ministry',
    proximity: null,
    quotes: [{ documentId: ferry.quote, text: 'Ferry it is' }],
    words: expect.any(String),
    attested: { by: { id: expect.any(Number), name: expect.any(String) }, at: expect.any(String) },
    approved: null,
    may: { attestation: 'done', approval: 'yes' },
  });
});

it('takes out what is confirmed, and counts the rest', async () => {
  const ferry = await sourced('Ferry');
  await sourced('Harbour');
  const counts = async () => (await call('editor', 'GET', `${PATH}/counts`)).body.data;
  expect(await counts()).toEqual({ attestation: 2, approval: 2 });
  await act('editor', ferry.article, `${ferry.key}/attest`);
  expect(await counts()).toEqual({ attestation: 1, approval: 2 });
  expect(titles((await queue('?waiting=attestation')).body)).toEqual(['Harbour']);
  expect((await queue()).body.data.items[0].may).toEqual({
    attestation: 'done',
    approval: 'otherHand',
  });
  await act('superAdmin', ferry.article, `${ferry.key}/approve`);
  expect(titles((await queue()).body)).toEqual(['Harbour']);
  await articles().delete({ documentId: ferry.article });
  expect(await counts()).toEqual({ attestation: 1, approval: 1 });
});

it('waits for what the house asks for, and shows the rest when asked', async () => {
  await sourced('Ferry');
  await houseSets({ preset: 'wire', severities: { 'not-attested': 'off' } });
  expect((await queue()).body.data).toMatchObject({ total: 1, asked: ['approval'] });
  expect((await call('editor', 'GET', `${PATH}/counts`)).body.data).toEqual({
    attestation: null,
    approval: 1,
  });
  await houseSets({ preset: 'magazine' });
  expect((await queue()).body.data).toMatchObject({ total: 0, asked: [], items: [] });
  expect((await queue('?waiting=attestation')).body.data).toMatchObject({ total: 1 });
});

it('is paged and searched by headline, section and description', async () => {
  await sourced('Ferry', 'a clerk', { section: 'Politics' });
  await sourced('Harbour', 'A Palace insider');
  await sourced('Lighthouse');
  expect(titles((await queue('?page=2&pageSize=2')).body)).toEqual(['Lighthouse']);
  expect((await queue('?page=9&pageSize=2')).body.data).toMatchObject({ items: [], total: 3 });
  expect(titles((await queue('?_q=FERRY')).body)).toEqual(['Ferry']);
  expect(titles((await queue('?_q=politic')).body)).toEqual(['Ferry']);
  expect(titles((await queue('?_q=palace+insider')).body)).toEqual(['Harbour']);
  expect(titles((await queue('?_q=palace+ferry')).body)).toEqual([]);
});

it('shows an article in the locale that is asked for', async () => {
  const { article } = await sourced('Ferry');
  await sourced('Harbour');
  await translate(article, 'de', 'Fähre');
  expect(titles((await queue()).body)).toEqual(['Ferry', 'Harbour']);
  const { body } = await queue('?locale=de');
  expect(body.data).toMatchObject({
    total: 1,
    items: [{ article: { title: 'Fähre', locale: 'de' } }],
  });
});

it.each(['page=0', 'pageSize=101', 'waiting=both', 'page=x'])('refuses %s', async (query) => {
  const { status, body } = await queue(`?${query}`);
  expect(status).toBe(400);
  expect(body.error.details.errors[0].path).toEqual([query.split('=')[0]]);
});

it('is nobody’s who is no administrator', async () => {
  for (const caller of ['public', 'readOnlyToken', 'fullAccessToken'] as const) {
    expect((await queue('', caller)).status).toBe(401);
  }
});

it('shows nobody more than they may read, and offers nobody more than they may do', async () => {
  await sourced('Ferry');
  const every = [reads(ARTICLE_UID, ALL_OF_ARTICLES), reads(QUOTE_UID, ALL_OF_QUOTES)];
  const own = ['admin::is-creator'];
  const reader = await administratorWith(every);
  const { body } = await reader.call('GET', PATH);
  expect(body.data).toMatchObject({
    total: 1,
    items: [{ article: { section: null }, may: { attestation: 'role', approval: 'role' } }],
  });
  const approve = {
    action: sourceAction('approve'),
    subject: ARTICLE_UID,
    properties: { locales: ['en'] },
  };
  const approver = await administratorWith([...every, approve]);
  expect((await approver.call('GET', PATH)).body.data.items[0].may).toEqual({
    attestation: 'role',
    approval: 'yes',
  });
  for (const limited of [
    [reads(ARTICLE_UID, ALL_OF_ARTICLES, own), reads(QUOTE_UID, ALL_OF_QUOTES)],
    [reads(ARTICLE_UID, ALL_OF_ARTICLES), reads(QUOTE_UID, ALL_OF_QUOTES, own)],
  ]) {
    const { call: ask } = await administratorWith(limited);
    expect((await ask('GET', PATH)).body.data).toMatchObject({ total: 0, items: [] });
    expect((await ask('GET', `${PATH}?_q=ferry`)).body.data.total).toBe(0);
    expect((await ask('GET', `${PATH}/counts`)).body.data.approval).toBe(0);
  }
  const blind = await administratorWith([
    reads(ARTICLE_UID, ALL_OF_ARTICLES),
    reads(QUOTE_UID, ['text']),
  ]);
  expect((await blind.call('GET', PATH)).status).toBe(403);
  expect((await blind.call('GET', `${PATH}/counts`)).status).toBe(403);
});

it('takes as many statements for twenty as for one', async () => {
  await sourced('Ferry');
  await queue();
  const one = await statements(() => queue());
  for (let index = 0; index < 19; index += 1) await sourced(`Ferry ${index}`);
  await queue();
  const twenty = await statements(async () => {
    expect((await queue()).body.data.items).toHaveLength(20);
  });
  expect(ofContent(twenty)).toBe(ofContent(one));
});
