import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import type { CallerName } from '../support/callers';
import { blocks, call, emptyNewsroom, graphql } from '../support/newsroom';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  publishedRows,
  quotedIn,
  readableQuotes,
  rows,
} from './entries';

beforeEach(emptyNewsroom);

const CONTENT_MANAGER = `/content-manager/collection-types/${ARTICLE_UID}`;
const WORDS = 'They knew in March.';

/** A draft with a quote and a byline that readers cannot see yet. */
const story = async () => {
  const author = await draftPerson('Ada Finch');
  const article = await draftArticle('Ferry fares rise', { authors: [author] });
  await draftQuote(article, WORDS);
  return { article, author };
};

const live = async () => ({
  articles: (await publishedRows(ARTICLE_UID)).length,
  quotes: await readableQuotes(),
  people: (await publishedRows(PERSON_UID)).map((person) => person.name),
});

const ALL = { articles: 1, quotes: [WORDS], people: ['Ada Finch'] };
const NOTHING = { articles: 0, quotes: [], people: [] };

const DOORS: [string, (article: string) => Promise<unknown>][] = [
  ['Document Service publish', (documentId) => articles().publish({ documentId })],
  [
    'Document Service update',
    (documentId) =>
      articles().update({ documentId, status: 'published', data: { section: 'Harbour' } }),
  ],
  [
    'REST PUT',
    (id) =>
      call('fullAccessToken', 'PUT', `/api/newsdesk/articles/${id}`, {
        data: { section: 'Harbour' },
      }),
  ],
  [
    'GraphQL update',
    (id) =>
      graphql(
        'fullAccessToken',
        `mutation ($id: ID!) {
        updateNewsdeskArticle(documentId: $id, status: PUBLISHED, data: { section: "Harbour" }) { documentId }
      }`,
        { id },
      ),
  ],
  [
    'content manager publish',
    (id) =>
      call('editor', 'POST', `${CONTENT_MANAGER}/${id}/actions/publish`, { section: 'Harbour' }),
  ],
  [
    'content manager bulk publish',
    (id) => call('editor', 'POST', `${CONTENT_MANAGER}/actions/bulkPublish`, { documentIds: [id] }),
  ],
  [
    'a publish inside a transaction, as of a release',
    (documentId) => newsroom.strapi.db.transaction(() => articles().publish({ documentId })),
  ],
];

describe('every door to publishing', () => {
  it.each(DOORS)('takes quotes and people along: %s', async (_door, publish) => {
    const { article } = await story();
    await publish(article);
    expect(await live()).toEqual(ALL);
    expect(await quotedIn(article)).toEqual([WORDS]);
  });

  it.each(DOORS)('leaves down whom somebody took down: %s', async (_door, publish) => {
    const { article, author } = await story();
    await people().publish({ documentId: author });
    await people().unpublish({ documentId: author });

    // A door in the code throws, a door of an API answers.
    const answer = await publish(article).catch((error) => error.message);

    expect(JSON.stringify(answer)).toContain('These people were taken down: Ada Finch.');
    expect(await live()).toEqual(NOTHING);
  });

  const created = (author: string) => ({
    title: 'Ferry fares rise',
    slug: 'ferry-fares-rise',
    body: blocks('It rained.'),
    authors: [author],
  });

  it.each<[string, (author: string) => Promise<unknown>]>([
    [
      'Document Service',
      (author) => articles().create({ status: 'published', data: created(author) }),
    ],
    [
      'REST POST',
      (author) =>
        call('fullAccessToken', 'POST', '/api/newsdesk/articles', { data: created(author) }),
    ],
    [
      'GraphQL',
      (author) =>
        graphql(
          'fullAccessToken',
          `mutation ($data: NewsdeskArticleInput!) {
        createNewsdeskArticle(status: PUBLISHED, data: $data) { documentId }
      }`,
          { data: created(author) },
        ),
    ],
    [
      'content manager create-and-publish',
      (author) =>
        call('editor', 'POST', `${CONTENT_MANAGER}/actions/publish`, {
          ...created(author),
          authors: { connect: [{ documentId: author }] },
        }),
    ],
  ])('takes people along when it creates: %s', async (_door, create) => {
    await create(await draftPerson('Ada Finch'));
    expect(await live()).toEqual({ ...ALL, quotes: [] });
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      'REST',
      (id) =>
        call('fullAccessToken', 'PUT', `/api/newsdesk/articles/${id}?status=draft`, {
          data: { section: 'Harbour' },
        }),
    ],
    [
      'GraphQL',
      (id) =>
        graphql(
          'fullAccessToken',
          `mutation ($id: ID!) {
        updateNewsdeskArticle(documentId: $id, status: DRAFT, data: { section: "Harbour" }) { documentId }
      }`,
          { id },
        ),
    ],
    [
      'content manager',
      (id) => call('editor', 'PUT', `${CONTENT_MANAGER}/${id}`, { section: 'Harbour' }),
    ],
  ])('stays shut for a draft: %s', async (_door, save) => {
    const { article } = await story();
    await save(article);
    expect(await rows(ARTICLE_UID)).toMatchObject([{ section: 'Harbour' }]);
    expect(await live()).toEqual(NOTHING);
  });

  it('answers REST with the published entry, its fields and relations as asked for', async () => {
    const { article } = await story();
    const answer = await call(
      'fullAccessToken',
      'PUT',
      `/api/newsdesk/articles/${article}?fields[0]=title&populate[quotes][fields][0]=text&populate[authors][fields][0]=name`,
      { data: { title: 'Ferry fares fall' } },
    );
    const [published] = await publishedRows(ARTICLE_UID);
    expect(answer).toMatchObject({ status: 200, body: { data: { title: 'Ferry fares fall' } } });
    expect(answer.body.data).toMatchObject({
      id: published?.id,
      documentId: article,
      quotes: [{ text: WORDS }],
      authors: [{ name: 'Ada Finch' }],
    });
    expect(answer.body.data).not.toHaveProperty('slug');
  });

  it('answers GraphQL with the published entry and its quotes', async () => {
    const { article } = await story();
    const answer = await graphql(
      'fullAccessToken',
      `mutation ($id: ID!) {
      updateNewsdeskArticle(documentId: $id, data: { section: "Harbour" }) {
        title datePublished quotes { text } authors { name }
      }
    }`,
      { id: article },
    );
    expect(answer.body).toMatchObject({
      data: {
        updateNewsdeskArticle: {
          title: 'Ferry fares rise',
          datePublished: expect.any(String),
          quotes: [{ text: WORDS }],
          authors: [{ name: 'Ada Finch' }],
        },
      },
    });
  });

  it('answers with nothing where there is nothing to update', async () => {
    const answer = await call('fullAccessToken', 'PUT', '/api/newsdesk/articles/none', {
      data: { title: 'X' },
    });
    expect(answer.status).toBe(404);
    expect(await rows(ARTICLE_UID)).toEqual([]);
  });

  it('publishes the locale that is asked for', async () => {
    const { article } = await story();
    const answer = await call(
      'fullAccessToken',
      'PUT',
      `/api/newsdesk/articles/${article}?locale=de`,
      {
        data: { title: 'Fähre wird teurer' },
      },
    );
    expect(answer.body.data).toMatchObject({ locale: 'de', title: 'Fähre wird teurer' });
    expect(await publishedRows(ARTICLE_UID)).toMatchObject([{ locale: 'de' }]);
  });

  it('publishes people and quotes by the same door', async () => {
    const { article } = await story();
    await articles().publish({ documentId: article });
    const person = await call('fullAccessToken', 'POST', '/api/newsdesk/people', {
      data: { name: 'Tom Reed' },
    });
    const quote = await call('fullAccessToken', 'POST', '/api/newsdesk/quotes', {
      data: {
        text: 'No choice.',
        form: 'direct',
        attribution: 'named',
        speaker: person.body.data.documentId,
        article,
      },
    });
    expect([person.status, quote.status]).toEqual([201, 201]);
    expect(await quotedIn(article)).toEqual([WORDS, 'No choice.']);
  });

  it('leaves no draft of what it could not publish', async () => {
    const { article } = await story();
    const answer = await call('fullAccessToken', 'POST', '/api/newsdesk/quotes', {
      data: { text: 'No choice.', form: 'direct', attribution: 'anonymous', article },
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { name: 'ValidationError', details: { errors: [{ path: ['article'] }] } } },
    });
    expect(await rows(QUOTE_UID)).toHaveLength(1);
  });
});

describe('who may publish the people an article names', () => {
  /** Takes from the editors what they may do with a type, as an administrator would. */
  const withoutPermission = async (action: string, work: () => Promise<unknown>) => {
    const permissions = newsroom.strapi.db.query('admin::permission');
    const [held] = await permissions.findMany({
      where: { action, subject: PERSON_UID, role: { name: 'News editor' } },
      populate: ['role'],
    });
    await permissions.delete({ where: { id: held.id } });
    try {
      await work();
    } finally {
      const { id: _id, documentId: _documentId, ...rest } = held;
      await permissions.create({ data: { ...rest, role: held.role.id } });
    }
  };

  it.each<[string, (id: string) => ReturnType<typeof call>]>([
    ['publish', (id) => call('editor', 'POST', `${CONTENT_MANAGER}/${id}/actions/publish`, {})],
    [
      'bulk publish',
      (id) =>
        call('editor', 'POST', `${CONTENT_MANAGER}/actions/bulkPublish`, { documentIds: [id] }),
    ],
  ])('refuses an editor who may not, and names them: %s', async (_door, publish) => {
    const { article } = await story();
    await withoutPermission('plugin::content-manager.explorer.publish', async () => {
      const answer = await publish(article);
      expect(answer).toMatchObject({
        status: 400,
        body: { error: { name: 'ValidationError', message: expect.stringContaining('Ada Finch') } },
      });
    });
    expect(await live()).toEqual(NOTHING);
  });

  it('lets that editor publish an article about people whom readers know', async () => {
    const { article, author } = await story();
    await newsroom.strapi.documents(PERSON_UID).publish({ documentId: author });
    await withoutPermission('plugin::content-manager.explorer.publish', async () => {
      const answer = await call(
        'editor',
        'POST',
        `${CONTENT_MANAGER}/${article}/actions/publish`,
        {},
      );
      expect(answer.status).toBe(200);
    });
    expect(await live()).toEqual(ALL);
  });

  const customToken = async (permissions: string[]): Promise<string> => {
    const token = await newsroom.strapi.service('admin::api-token').create({
      name: `custom ${permissions.join()} ${Date.now()}`,
      description: '',
      type: 'custom',
      lifespan: null,
      permissions,
    });
    return token.accessKey;
  };

  it.each([
    ['with', [`${PERSON_UID}.update`], 200, ALL],
    ['without', [], 400, NOTHING],
  ])('asks of a token %s permission to update people', async (_name, more, status, expected) => {
    const { article } = await story();
    const key = await customToken([`${ARTICLE_UID}.update`, ...more]);
    const response = await fetch(`${newsroom.url}/api/newsdesk/articles/${article}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { section: 'Harbour' } }),
    });
    expect(response.status).toBe(status);
    expect(await live()).toEqual(expected);
  });
});

describe('every door to withdrawing', () => {
  const published = async () => {
    const { article } = await story();
    await articles().publish({ documentId: article });
    return article;
  };

  it.each<
    [
      string,
      CallerName,
      'POST' | 'DELETE',
      (id: string) => string,
      (id: string) => object | undefined,
    ]
  >([
    [
      'content manager unpublish',
      'editor',
      'POST',
      (id) => `${CONTENT_MANAGER}/${id}/actions/unpublish`,
      () => ({}),
    ],
    [
      'content manager bulk unpublish',
      'editor',
      'POST',
      () => `${CONTENT_MANAGER}/actions/bulkUnpublish`,
      (id) => ({ documentIds: [id] }),
    ],
    [
      'content manager delete',
      'editor',
      'DELETE',
      (id) => `${CONTENT_MANAGER}/${id}`,
      () => undefined,
    ],
    [
      'content manager bulk delete',
      'editor',
      'POST',
      () => `${CONTENT_MANAGER}/actions/bulkDelete`,
      (id) => ({ documentIds: [id] }),
    ],
    [
      'REST delete',
      'fullAccessToken',
      'DELETE',
      (id) => `/api/newsdesk/articles/${id}`,
      () => undefined,
    ],
    [
      'GraphQL delete',
      'fullAccessToken',
      'POST',
      () => '/graphql',
      (id) => ({
        query: `mutation { deleteNewsdeskArticle(documentId: "${id}") { documentId } }`,
      }),
    ],
  ])('takes quotes along: %s', async (door, caller, method, path, body) => {
    const article = await published();
    const answer = await call(caller, method, path(article), body(article));
    expect(answer.status).toBeLessThan(300);
    expect(await live()).toEqual({ ...NOTHING, people: ['Ada Finch'] });
    expect(await rows(QUOTE_UID)).toHaveLength(door.includes('unpublish') ? 1 : 0);
  });

  it('discards quotes from the content manager', async () => {
    const article = await published();
    await draftQuote(article, 'Added since.');
    const answer = await call(
      'editor',
      'POST',
      `${CONTENT_MANAGER}/${article}/actions/discard`,
      {},
    );
    expect(answer.status).toBe(200);
    expect(await quotedIn(article, 'draft')).toEqual([WORDS]);
    expect(await rows(QUOTE_UID)).toHaveLength(2);
  });

  it('unpublishes and discards in one request', async () => {
    const article = await published();
    await draftQuote(article, 'Added since.');
    const answer = await call('editor', 'POST', `${CONTENT_MANAGER}/${article}/actions/unpublish`, {
      discardDraft: true,
    });
    expect(answer.status).toBe(200);
    expect(await live()).toEqual({ ...NOTHING, people: ['Ada Finch'] });
    expect(await quotedIn(article, 'draft')).toEqual([WORDS]);
  });
});
