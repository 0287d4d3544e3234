import { ARTICLE_UID, NEWSDESK_UIDS, QUOTE_UID } from '../../content-types';
import { call, emptyNewsroom, graphql } from '../support/newsroom';

const token = async (...permissions: string[]): Promise<Record<string, string>> => {
  const { accessKey } = await newsroom.strapi.service('admin::api-token').create({
    name: `drafts ${Date.now()} ${Math.random()}`,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions,
  });
  return { authorization: `Bearer ${accessKey}`, 'content-type': 'application/json' };
};

const asked = async (
  headers: Record<string, string>,
  path: string,
  body?: unknown,
  method = 'PUT',
) => {
  const init = body === undefined ? { headers } : { headers, method, body: JSON.stringify(body) };
  const response = await fetch(`${newsroom.url}${path}`, init);
  return { status: response.status, body: JSON.parse(await response.text()) };
};

let documentId: string;

beforeEach(async () => {
  await emptyNewsroom();
  const articles = newsroom.strapi.documents(ARTICLE_UID);
  ({ documentId } = await articles.create({ data: { title: 'Ferry timetable cut' } }));
  await newsroom.strapi.documents(QUOTE_UID).create({
    data: { text: 'Not yet', form: 'direct', attribution: 'anonymous', article: documentId },
  });
});

describe('the permission to find drafts', () => {
  it.each(NEWSDESK_UIDS)('is offered to roles and to tokens for %s', (uid) => {
    const { strapi } = newsroom;
    const controller = uid.split('.')[1] ?? '';
    const offered = strapi.plugin('users-permissions').service('users-permissions').getActions();

    expect(offered['plugin::newsdesk'].controllers[controller]).toHaveProperty('findDrafts');
    expect(strapi.contentAPI.permissions.providers.action.keys()).toContain(`${uid}.findDrafts`);
  });

  it('is not in a read-only token, and is in one with full access', async () => {
    const path = '/api/newsdesk/articles?status=draft';

    expect((await call('readOnlyToken', 'GET', path)).status).toBe(403);
    expect((await call('fullAccessToken', 'GET', path)).body.data).toHaveLength(1);
  });

  it('opens the drafts of its own type and of no other', async () => {
    const headers = await token(
      `${ARTICLE_UID}.find`,
      `${ARTICLE_UID}.findDrafts`,
      `${QUOTE_UID}.find`,
    );

    const alone = await asked(headers, '/api/newsdesk/articles?status=draft');
    const nested = await asked(headers, '/api/newsdesk/articles?status=draft&populate=quotes');
    const quotes = await asked(headers, '/api/newsdesk/quotes?status=draft');

    expect(alone.body.data).toMatchObject([{ documentId }]);
    expect(nested).toMatchObject({ status: 403, body: { error: { name: 'PolicyError' } } });
    expect(nested.body.error.message).toContain(`${QUOTE_UID}.findDrafts`);
    expect(quotes.status).toBe(403);
  });
});

describe('writing a draft without the permission to find drafts', () => {
  it('gives back what was written, and no drafts beside it', async () => {
    const headers = await token(`${ARTICLE_UID}.update`, `${QUOTE_UID}.find`);
    const path = `/api/newsdesk/articles/${documentId}?status=draft`;
    const body = { data: { section: 'News' } };

    expect(await asked(headers, path, body)).toMatchObject({
      status: 200,
      body: { data: { section: 'News' } },
    });
    expect((await asked(headers, `${path}&populate=quotes`, body)).status).toBe(403);
  });

  it('does so in GraphQL, where a mutation hands no status down', async () => {
    const query = `mutation { updateNewsdeskArticle(documentId: "${documentId}", status: DRAFT,
      data: { section: "News" }) { section quotes { text } quotes_connection { nodes { text } } } }`;
    const may = await token(`${ARTICLE_UID}.update`, `${QUOTE_UID}.find`);
    const mayFind = await token(
      `${ARTICLE_UID}.update`,
      `${QUOTE_UID}.find`,
      `${QUOTE_UID}.findDrafts`,
    );

    const without = await asked(may, '/graphql', { query }, 'POST');
    const withIt = await asked(mayFind, '/graphql', { query }, 'POST');

    expect(without.body.data.updateNewsdeskArticle).toEqual({
      section: 'News',
      quotes: [],
      quotes_connection: { nodes: [] },
    });
    expect(withIt.body.data.updateNewsdeskArticle.quotes).toEqual([{ text: 'Not yet' }]);
  });
});

describe('nested in GraphQL', () => {
  it('a field that would inherit drafts is forbidden, and its neighbours are served', async () => {
    const pages = newsroom.strapi.documents('api::page.page' as typeof ARTICLE_UID);
    await pages.create({ data: { heading: 'Front page', lead: documentId } as object });

    const { body } = await graphql('public', '{ pages(status: DRAFT) { heading lead { title } } }');

    expect(body.data.pages).toEqual([{ heading: 'Front page', lead: null }]);
    expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

it('an app may serve drafts on a route of its own', async () => {
  newsroom.strapi.config.set('planted', { what: 'drafts' });
  const { body } = await call('public', 'GET', '/api/planted');
  newsroom.strapi.config.set('planted', undefined);

  expect(body).toMatchObject([{ documentId }]);
});
