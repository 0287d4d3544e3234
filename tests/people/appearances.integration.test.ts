import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

const person = async (name = 'Ines Duarte') => {
  const { documentId } = await documents(PERSON_UID).create({ data: { name } });
  await documents(PERSON_UID).publish({ documentId });
  return documentId;
};

const article = async (title: string, data: object = {}, published = true) => {
  const { documentId } = await documents(ARTICLE_UID).create({ data: { title, ...data } });
  if (published) await documents(ARTICLE_UID).publish({ documentId });
  return documentId;
};

const path = (documentId: string, query = '') =>
  `/newsdesk/people/${documentId}/appearances${query}`;

const EMPTY = { items: [], total: 0 };

describe('what a person said, wrote and appears in', () => {
  it('counts versions of one entry once, tells how each stands, newest first', async () => {
    const ines = await person();
    const other = await person('Somebody else');
    const [first, second, third] = [1, 2, 3].map((day) => `2024-05-0${day}T06:00:00.000Z`);
    const live = await article('Live', {
      authors: [ines],
      people: [other],
      datePublished: first,
    });
    const modified = await article('Was', {
      authors: [ines, other],
      people: [ines],
      datePublished: second,
    });
    await documents(ARTICLE_UID).update({ documentId: modified, data: { title: 'Is' } });
    const removed = await article('Taken off in the draft', {
      authors: [ines],
      datePublished: third,
    });
    await documents(ARTICLE_UID).update({ documentId: removed, data: { authors: [] } });
    const draft = await article('Draft', { authors: [ines] }, false);
    const quote = await documents(QUOTE_UID).create({
      data: {
        text: 'We sail at six.',
        attribution: 'named',
        speaker: ines,
        article: live,
        saidOn: '2024-05-01',
      },
    });
    await documents(QUOTE_UID).publish({ documentId: quote.documentId });

    const { status, body } = await call('superAdmin', 'GET', path(ines));

    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        said: {
          items: [
            {
              quote: quote.documentId,
              text: 'We sail at six.',
              article: { documentId: live, title: 'Live', locale: 'en' },
              status: 'published',
              saidOn: '2024-05-01',
            },
          ],
          total: 1,
        },
        wrote: {
          items: [
            { documentId: draft, title: 'Draft', status: 'draft', datePublished: null },
            {
              documentId: removed,
              title: 'Taken off in the draft',
              status: 'modified',
              datePublished: third,
            },
            { documentId: modified, title: 'Is', status: 'modified', datePublished: second },
            { documentId: live, title: 'Live', status: 'published', datePublished: first },
          ].map((item) => ({ ...item, locale: 'en' })),
          total: 4,
        },
        appearsIn: {
          items: [
            {
              documentId: modified,
              title: 'Is',
              locale: 'en',
              status: 'modified',
              datePublished: second,
            },
          ],
          total: 1,
        },
      },
    });
  });

  it('pages each list and counts all of it, beyond the last page too', async () => {
    const ines = await person();
    for (const title of ['One', 'Two', 'Three']) await article(title, { authors: [ines] });

    const titles = async (query: string) => {
      const { wrote } = (await call('editor', 'GET', path(ines, query))).body.data;
      return [wrote.total, wrote.items.map(({ title }: { title: string }) => title)];
    };
    expect(await titles('?page=1&pageSize=2')).toEqual([3, ['Three', 'Two']]);
    expect(await titles('?page=2&pageSize=2')).toEqual([3, ['One']]);
    expect(await titles('?page=5&pageSize=2')).toEqual([3, []]);
  });

  it('says nothing of quotes that are anonymous, even linked past every guard', async () => {
    const ines = await person();
    const { documentId } = await documents(QUOTE_UID).create({
      data: { text: 'We sail at six.', attribution: 'named', speaker: ines },
    });
    await newsroom.strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ documentId })
      .update({ attribution: 'anonymous' })
      .execute();
    expect((await call('superAdmin', 'GET', path(ines))).body.data.said).toEqual(EMPTY);
  });

  it.each(['page=0', 'page=x', 'pageSize=101', 'pageSize=1.5'])('refuses %s', async (query) => {
    expect((await call('editor', 'GET', path(await person(), `?${query}`))).status).toBe(400);
  });

  it('is not there for nobody, nor for those who are no admin', async () => {
    const ines = await person();
    expect((await call('editor', 'GET', path('nobody'))).status).toBe(404);
    expect((await call('public', 'GET', path(ines))).status).toBe(401);
    expect((await call('fullAccessToken', 'GET', path(ines))).status).toBe(401);
  });
});

describe('an admin who may not read everything', () => {
  const READ = 'plugin::content-manager.explorer.read';
  const PASSWORD = 'Newsdesk-tests-1';
  let created = 0;

  const asRoleWith = async (permissions: object[], documentId: string) => {
    const { strapi, url } = newsroom;
    created += 1;
    const name = `limited-${created}`;
    const role = await strapi.service('admin::role').create({ name, description: '' });
    await strapi.service('admin::role').assignPermissions(role.id, permissions);
    const email = `${name}@example.com`;
    await strapi.service('admin::user').create({
      email,
      firstname: name,
      lastname: 'Tester',
      password: PASSWORD,
      isActive: true,
      roles: [role.id],
    });
    const login = await fetch(`${url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const { data } = (await login.json()) as { data: { token: string } };
    const response = await fetch(`${url}${path(documentId)}`, {
      headers: { authorization: `Bearer ${data.token}` },
    });
    return { status: response.status, body: await response.json() };
  };

  const read = (subject: string, fields: string[], more: object = {}) => ({
    action: READ,
    subject,
    properties: { fields, locales: ['en'] },
    conditions: [],
    ...more,
  });
  const people = { action: READ, subject: PERSON_UID, properties: { fields: ['name'] } };

  const somebodyEverywhere = async () => {
    const ines = await person();
    const live = await article('Live', { authors: [ines], people: [ines] });
    await documents(ARTICLE_UID).update({
      documentId: live,
      locale: 'de',
      data: { title: 'Deutsch' },
    });
    await documents(QUOTE_UID).create({
      data: { text: 'We sail at six.', attribution: 'named', speaker: ines, article: live },
    });
    return ines;
  };

  it('gets nothing without leave to read people', async () => {
    const ines = await somebodyEverywhere();
    const { status } = await asRoleWith([read(ARTICLE_UID, ['title', 'authors'])], ines);
    expect(status).toBe(403);
  });

  it('sees only lists whose fields they may read, in locales they may read', async () => {
    const ines = await somebodyEverywhere();
    const { body } = await asRoleWith([people, read(ARTICLE_UID, ['title', 'authors'])], ines);
    expect(body.data).toMatchObject({
      said: EMPTY,
      wrote: { items: [{ title: 'Live' }], total: 1 },
      appearsIn: EMPTY,
    });
  });

  it('sees only entries that conditions let them read', async () => {
    const ines = await somebodyEverywhere();
    const own = { conditions: ['admin::is-creator'] };
    const { body } = await asRoleWith(
      [
        people,
        read(ARTICLE_UID, ['title', 'authors', 'people'], own),
        read(QUOTE_UID, ['text', 'speaker', 'attribution', 'article']),
      ],
      ines,
    );
    expect(body.data).toMatchObject({
      said: { items: [{ text: 'We sail at six.', article: null }], total: 1 },
      wrote: EMPTY,
      appearsIn: EMPTY,
    });
  });
});
