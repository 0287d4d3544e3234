import { draftArticle, draftQuote } from '../articles/entries';
import { call, emptyNewsroom } from '../support/newsroom';
import { houseForgets, houseSets, override, report } from './house';

const EDITOR = { firstname: 'Editor', lastname: 'Tester', username: null };

const administrators = () => newsroom.strapi.db.query('admin::user');

let id: number;

beforeEach(async (): Promise<void> => {
  await emptyNewsroom();
  await houseSets({ preset: 'broadsheet' });
  ({ id } = await administrators().findOne({ where: { email: 'editor@example.com' } }));
});
afterEach(() => administrators().update({ where: { id }, data: EDITOR }));
afterAll(houseForgets);

it.each([
  ['their names', EDITOR, (): string => 'Editor Tester'],
  [
    'their username, where they have no name',
    { firstname: '', lastname: null, username: 'desk' },
    (): string => 'desk',
  ],
  [
    'their number, where they have neither',
    { firstname: '', lastname: null, username: null },
    (): string => `#${id}`,
  ],
])('an administrator is called by %s wherever they are told of', async (_what, data, name) => {
  await administrators().update({ where: { id }, data });
  const article = await draftArticle('Ferry fares rise');
  await draftQuote(article, 'They knew in March.');

  const given = await override('editor', article);
  const told = (await report('editor', article)).body.data.override;
  const ledger = await call('superAdmin', 'GET', `/newsdesk/articles/${article}/ledger`);

  expect(given.body.data.given.by).toEqual({ id, name: name() });
  expect(told.given.by).toEqual({ id, name: name() });
  expect(ledger.body.data.entries[0]).toMatchObject({
    action: 'overridden',
    actor: id,
    actorName: name(),
  });
});
