import { ARTICLE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { call, emptyNewsroom } from '../../support/newsroom';
import { newAdministrator } from '../administrator';
import { append, setKeys } from './newsroom-ledger';

beforeEach(async () => {
  await emptyNewsroom();
  setKeys({});
});

const article = async (title = 'Harbour dues') =>
  (await documents(ARTICLE_UID).create({ data: { title } })).documentId;

const path = (documentId: string, query = '') => `/newsdesk/articles/${documentId}/ledger${query}`;

const superAdmin = async (): Promise<number> =>
  (await newsroom.strapi.db.query('admin::user').findOne({ where: { firstname: 'Super' } })).id;

const READ = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE_UID };
const may = (permission: string, more: object = {}) => ({
  action: `plugin::newsdesk.source.${permission}`,
  subject: ARTICLE_UID,
  properties: { locales: ['en', 'de'] },
  ...more,
});
const reading = { ...READ, properties: { fields: ['title'], locales: ['en', 'de'] } };

describe('reading the ledger of an article', () => {
  it('gives it newest first, with names and notes that it does not hold itself', async () => {
    const documentId = await article();
    const actor = await superAdmin();
    await append({ chain: documentId, action: 'marked', actor: null, source: 'source-a' });
    await append({ chain: documentId, action: 'attested', actor, note: 'Met in person.' });
    await append({ chain: documentId, action: 'approved', actor: 987_654 });
    await append({ chain: 'another-article', action: 'marked', actor });

    const { status, body } = await call('superAdmin', 'GET', path(documentId));

    expect(status).toBe(200);
    expect(body.data.total).toBe(3);
    expect(body.data.entries).toMatchObject([
      { sequence: 3, action: 'approved', actor: 987_654, actorName: null, note: null },
      { sequence: 2, action: 'attested', actor, actorName: 'Super Tester', note: 'Met in person.' },
      { sequence: 1, action: 'marked', actor: null, actorName: null, source: 'source-a' },
    ]);
  });

  it('pages', async () => {
    const documentId = await article();
    for (let actor = 1; actor <= 5; actor += 1) {
      await append({ chain: documentId, action: 'approved', actor });
    }
    const { body } = await call('superAdmin', 'GET', path(documentId, '?page=2&pageSize=2'));
    expect(body.data.total).toBe(5);
    expect(body.data.entries.map(({ actor }: { actor: number }) => actor)).toEqual([3, 2]);
  });

  it.each(['page=0', 'page=x', 'pageSize=101', 'pageSize=1.5'])('refuses %s', async (query) => {
    const { status, body } = await call('superAdmin', 'GET', path(await article(), `?${query}`));
    expect(status).toBe(400);
    const [name] = query.split('=');
    expect(body.error.message).toMatch(new RegExp(`^${name} must be a whole number from 1 to`));
    expect(body.error.details.errors[0].path).toEqual([name]);
  });

  it('is for those who may do something to sources of the article, and read it', async () => {
    const documentId = await article();
    const approver = await newAdministrator([reading, may('approve')]);
    expect((await approver.call('GET', path(documentId))).status).toBe(200);

    const reader = await newAdministrator([reading]);
    expect((await reader.call('GET', path(documentId))).status).toBe(403);

    const blind = await newAdministrator([may('approve')]);
    expect((await blind.call('GET', path(documentId))).status).toBe(404);

    const own = await newAdministrator([
      reading,
      may('mark', { conditions: ['admin::is-creator'] }),
    ]);
    expect((await own.call('GET', path(documentId))).status).toBe(403);
  });

  it('is not there for nobody, nor for those who are no admin', async () => {
    expect((await call('superAdmin', 'GET', path('nobody'))).status).toBe(404);
    const documentId = await article();
    expect((await call('public', 'GET', path(documentId))).status).toBe(401);
    expect((await call('fullAccessToken', 'GET', path(documentId))).status).toBe(401);
  });
});
