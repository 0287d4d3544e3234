import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
  translate,
} from '../articles/entries';
import { blocks, call, emptyNewsroom, graphql } from '../support/newsroom';

beforeEach(emptyNewsroom);

const story = (slug: string, query = '') =>
  call('public', 'GET', `/api/newsdesk/stories/${slug}${query}`);

const published = async (title: string, data: Record<string, unknown> = {}) => {
  const documentId = await draftArticle(title, data);
  await articles().publish({ documentId });
  return documentId;
};

describe('one story', () => {
  it('is all that readers get of an article', async () => {
    const ada = await draftPerson('Ada Finch');
    const documentId = await draftArticle('Ferry fares rise', {
      standfirst: 'By a third.',
      authors: [ada],
      body: blocks('“It is a lot,” said Ada Finch.', '“We knew,” a clerk said.'),
    });
    await draftQuote(documentId, 'It is a lot', { attribution: 'named', speaker: ada });
    await draftQuote(documentId, 'We knew', { sourceDescription: 'a clerk of the ferry' });
    await articles().publish({ documentId });

    const { status, body, headers } = await story('ferry-fares-rise');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(body.data).toMatchObject({
      documentId,
      locale: 'en',
      slug: 'ferry-fares-rise',
      title: 'Ferry fares rise',
      standfirst: 'By a third.',
      authors: [{ name: 'Ada Finch', slug: 'ada-finch' }],
    });
  });

  it('tells whose each quote is, as of the day they spoke or it first appeared', async () => {
    const ada = await draftPerson('Ada Finch');
    await people().update({
      documentId: ada,
      data: {
        birthDate: '1970-05-05',
        roles: [
          { title: 'Clerk', organisation: null, from: '2000', to: '2019' },
          { title: 'Harbour master', organisation: null, from: '2020', to: null },
        ],
      },
    });
    const documentId = await draftArticle('Ferry fares rise', {
      datePublished: '2026-01-10T08:00:00.000Z',
      body: blocks('“It is a lot,” said Ada Finch.', '“We knew. All of us,” a clerk said.'),
    });
    const named = { attribution: 'named', speaker: ada };
    await draftQuote(documentId, 'It is a lot', named);
    await draftQuote(documentId, 'We never asked', {
      ...named,
      form: 'paraphrase',
      saidOn: '2010-06-01',
      saidTo: 'Harbour Radio',
    });
    const source = {
      sourceDescription: 'a clerk of the ferry',
      sourceReason: 'fears for her post',
      sourceProximity: 'witness',
    };
    await draftQuote(documentId, 'We knew', source);
    await articles().publish({ documentId });

    const { body } = await story('ferry-fares-rise');
    expect(body.data.quotes).toMatchObject([
      {
        text: 'It is a lot',
        place: { block: 0, start: 1, end: 12 },
        spans: [{ block: 0, start: 1, end: 12 }],
        speaker: { name: 'Ada Finch', title: 'Harbour master', age: 55 },
      },
      {
        text: 'We knew',
        place: { block: 1, start: 1, end: 8 },
        attribution: 'anonymous',
        description: 'a clerk of the ferry',
        reason: 'fears for her post',
        proximity: 'witness',
      },
      {
        text: 'We never asked',
        place: null,
        spans: [],
        saidTo: { name: 'Harbour Radio', url: null, on: '2010-06-01' },
        speaker: { title: 'Clerk', age: 40 },
      },
    ]);
    expect(body.data.quotes[1]).not.toHaveProperty('ref');
    expect(body.data.voices).toEqual({ named: 1, anonymous: 1 });
    expect(body.data.body.html).toContain(
      `<q id="quote-${body.data.quotes[0].id}">It is a lot,</q>`,
    );
  });

  it('tells what was corrected, to whom it is owed, and until when it is exclusive', async () => {
    const until = '2999-01-01T00:00:00.000Z';
    const corrections = [{ date: '2026-01-11', text: 'It is a third.' }];
    await published('Ferry fares rise', {
      corrections,
      exclusive: true,
      exclusiveUntil: until,
      originName: 'The Post',
      originUrl: 'https://post.example/ferry',
      canonicalUrl: 'https://post.example/ferry',
    });
    expect((await story('ferry-fares-rise')).body.data).toMatchObject({
      corrections,
      exclusive: true,
      exclusiveUntil: until,
      origin: { name: 'The Post', url: 'https://post.example/ferry' },
      canonicalUrl: 'https://post.example/ferry',
      cover: null,
    });
  });

  it('is there in the locale that is asked for, and in no other', async () => {
    const documentId = await published('Ferry fares rise');
    await translate(documentId, 'fr', 'Le bac augmente');
    expect((await story('le-bac-augmente', '?locale=fr')).status).toBe(404);
    await articles().publish({ documentId, locale: 'fr' });
    expect((await story('le-bac-augmente', '?locale=fr')).body.data.title).toBe('Le bac augmente');
    expect((await story('le-bac-augmente')).status).toBe(404);
    expect((await story('ferry-fares-rise')).body.data.locale).toBe('en');
  });

  it('is there in the default locale of the site, from the moment that is another one', async () => {
    const documentId = await published('Ferry fares rise');
    await translate(documentId, 'fr', 'Le bac augmente');
    await articles().publish({ documentId, locale: 'fr' });
    const cards = async () => {
      const { body } = await call('public', 'GET', '/api/newsdesk/stories');
      return body.data.map(({ title }: { title: string }) => title);
    };
    expect(await cards()).toEqual(['Ferry fares rise']);
    const locales = newsroom.strapi.plugin('i18n').service('locales');
    await locales.setDefaultLocale({ code: 'fr' });
    try {
      expect((await story('le-bac-augmente')).body.data.locale).toBe('fr');
      expect((await story('ferry-fares-rise')).status).toBe(404);
      expect(await cards()).toEqual(['Le bac augmente']);
    } finally {
      await locales.setDefaultLocale({ code: 'en' });
    }
    expect((await story('ferry-fares-rise')).body.data.locale).toBe('en');
  });

  it('is nothing before it is published, and after', async () => {
    const documentId = await draftArticle('Ferry fares rise');
    const unknown = await story('no-such-story');
    expect(unknown.status).toBe(404);
    expect(unknown.body.error).toMatchObject({ status: 404, name: 'NotFoundError' });
    expect((await story('ferry-fares-rise')).text).toBe(unknown.text);
    await articles().publish({ documentId });
    expect((await story('ferry-fares-rise')).status).toBe(200);
    await articles().unpublish({ documentId });
    expect((await story('ferry-fares-rise')).text).toBe(unknown.text);
  });
});

describe('a client that has it already', () => {
  it('is told so by its ETag, or by the moment it was changed', async () => {
    await published('Ferry fares rise');
    const { headers } = await story('ferry-fares-rise');
    const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
    const again = (given: Record<string, string>, method = 'GET') =>
      fetch(`${newsroom.url}/api/newsdesk/stories/ferry-fares-rise`, { method, headers: given });
    expect((await again({ 'if-none-match': `"other", ${etag}` })).status).toBe(304);
    expect((await again({ 'if-none-match': '"other"' })).status).toBe(200);
    expect((await again({ 'if-modified-since': `${lastModified}` })).status).toBe(304);
    const head = await again({}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(etag);
    expect(await head.text()).toBe('');
  });

  it('is not told so by the moment of a story that changed twice within a second', async () => {
    const documentId = await published('Ferry fares rise');
    const moments: number[] = [];
    for (const standfirst of ['One', 'Two', 'Three']) {
      await articles().update({ documentId, data: { standfirst } });
      await articles().publish({ documentId });
      expect((await story('ferry-fares-rise')).body.data.standfirst).toBe(standfirst);
      const [row] = await newsroom.strapi.db.query('newsdesk::story').findMany({});
      moments.push(Math.floor(Date.parse(row.lastModified) / 1000));
    }
    expect(new Set(moments).size).toBe(3);
    // One that is still to come is not told.
    const told = (await story('ferry-fares-rise')).headers.get('last-modified');
    expect(told === null || Date.parse(told) <= Date.now()).toBe(true);
  });

  it('is told so only for as long as it is so', async () => {
    const documentId = await published('Ferry fares rise');
    const again = (etag: string) =>
      fetch(`${newsroom.url}/api/newsdesk/stories/ferry-fares-rise`, {
        headers: { 'if-none-match': etag },
      });
    const before = (await story('ferry-fares-rise')).headers.get('etag') as string;
    await articles().publish({ documentId });
    // What was stored is forgotten, and the same comes of it again.
    expect((await again(before)).status).toBe(304);

    await articles().update({ documentId, data: { title: 'Ferry fares fall' } });
    expect((await again(before)).status).toBe(304);
    await articles().publish({ documentId });
    const changed = await again(before);
    expect(changed.status).toBe(200);
    expect((await changed.json()).data.title).toBe('Ferry fares fall');
    expect((await again(changed.headers.get('etag') as string)).status).toBe(304);

    await articles().unpublish({ documentId });
    expect((await again('*')).status).toBe(404);
  });
});

describe('what machines are told', () => {
  it('is JSON-LD, with an ETag of its own', async () => {
    await published('Ferry fares rise', {
      title: 'Ferry </script> fares',
      slug: 'ferry-fares-rise',
    });
    const { status, headers, text, body } = await story('ferry-fares-rise', '/json-ld');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(body).toMatchObject({ '@type': 'NewsArticle', headline: 'Ferry </script> fares' });
    expect(text).not.toContain('<');
    const etag = `${headers.get('etag')}`;
    expect(etag).not.toBe((await story('ferry-fares-rise')).headers.get('etag'));
    const address = `${newsroom.url}/api/newsdesk/stories/ferry-fares-rise/json-ld`;
    const again = await fetch(address, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const head = await fetch(address, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  it('is nothing of what is not there', async () => {
    const { status, body } = await story('no-such-story', '/json-ld');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ status: 404, name: 'NotFoundError' });
  });
});

describe('who may read', () => {
  const permissions = () => newsroom.strapi.db.query('plugin::users-permissions.permission');
  const both = { action: { $startsWith: 'plugin::newsdesk.story.' } };

  it('nobody may, as long as nobody says so', async () => {
    await published('Ferry fares rise');
    const given = await permissions().findMany({ where: both, populate: { role: true } });
    await permissions().deleteMany({ where: both });
    try {
      const addresses = ['', '/ferry-fares-rise', '/ferry-fares-rise/json-ld', '/no-such-story'];
      for (const address of addresses) {
        const answer = await call('public', 'GET', `/api/newsdesk/stories${address}`);
        expect([address, answer.status]).toEqual([address, 403]);
      }
      const { body } = await graphql(
        'public',
        '{ newsdeskStory(slug: "ferry-fares-rise") { title } newsdeskStories { nodes { title } } }',
      );
      expect(body.data?.newsdeskStory ?? null).toBeNull();
      expect(body.errors.length).toBeGreaterThan(0);
      expect(JSON.stringify(body)).not.toContain('Ferry fares rise');
    } finally {
      for (const { action, role } of given) {
        await permissions().create({ data: { action, role: role.id } });
      }
    }
    expect((await story('ferry-fares-rise')).status).toBe(200);
  });

  it('caches may keep it as the site says', async () => {
    await published('Ferry fares rise');
    const { config } = newsroom.strapi;
    const key = 'plugin::newsdesk.stories.cacheControl';
    const before = config.get(key);
    config.set(key, 'public, max-age=30');
    try {
      for (const address of ['', '/ferry-fares-rise', '/ferry-fares-rise/json-ld']) {
        const { headers } = await call('public', 'GET', `/api/newsdesk/stories${address}`);
        expect(headers.get('cache-control')).toBe('public, max-age=30');
      }
    } finally {
      config.set(key, before);
    }
  });
});

describe('an old slug', () => {
  const renamed = async () => {
    const documentId = await published('Ferry fares rise');
    await articles().update({ documentId, data: { slug: 'ferry-fares' } });
    await articles().publish({ documentId });
    return documentId;
  };

  it.each(['', '/json-ld'])('leads to the new one: %s', async (suffix) => {
    await renamed();
    const response = await fetch(
      `${newsroom.url}/api/newsdesk/stories/ferry-fares-rise${suffix}?locale=en`,
      { redirect: 'manual' },
    );
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(
      `/api/newsdesk/stories/ferry-fares${suffix}?locale=en`,
    );
  });

  it('leads nowhere once the article is not published', async () => {
    const documentId = await renamed();
    await articles().unpublish({ documentId });
    expect((await story('ferry-fares-rise')).text).toBe((await story('no-such-story')).text);
  });
});

it('sees what its people, quotes and related stories have become', async () => {
  const ada = await draftPerson('Ada Finch');
  const target = await published('The budget');
  const documentId = await draftArticle('Ferry fares rise', {
    authors: [ada],
    relatedStories: [{ type: 'article', kind: 'related', article: target }],
  });
  const quote = await draftQuote(documentId, 'It is a lot', { attribution: 'named', speaker: ada });
  await articles().publish({ documentId });
  const seen = async () => (await story('ferry-fares-rise')).body.data;
  expect((await seen()).relatedStories).toMatchObject([{ title: 'The budget' }]);

  await people().update({ documentId: ada, data: { name: 'Ada Finch-Hall' } });
  expect((await seen()).authors[0].name).toBe('Ada Finch');
  await people().publish({ documentId: ada });
  expect((await seen()).authors[0].name).toBe('Ada Finch-Hall');

  await articles().unpublish({ documentId: target });
  expect((await seen()).relatedStories).toEqual([]);
  await articles().publish({ documentId: target });
  expect((await seen()).relatedStories).toHaveLength(1);

  await quotes().delete({ documentId: quote });
  expect((await seen()).quotes).toEqual([]);
});

describe('cards', () => {
  it('are newest first, a page at a time, and narrowed', async () => {
    const ada = await draftPerson('Ada Finch');
    for (const [index, section] of ['Sea', 'Land', 'Sea'].entries()) {
      await published(`Story ${index}`, {
        section,
        datePublished: `2026-01-0${index + 1}T08:00:00.000Z`,
        ...(index === 2 && { people: [ada] }),
      });
    }
    const titles = async (query: string) => {
      const { body } = await call('public', 'GET', `/api/newsdesk/stories?${query}`);
      return [body.data.map(({ title }: { title: string }) => title), body.meta.pagination];
    };
    expect(await titles('pageSize=2')).toEqual([
      ['Story 2', 'Story 1'],
      { page: 1, pageSize: 2, pageCount: 2, total: 3 },
    ]);
    expect((await titles('pageSize=2&page=2'))[0]).toEqual(['Story 0']);
    expect((await titles('section=Sea'))[0]).toEqual(['Story 2', 'Story 0']);
    expect((await titles('person=ada-finch'))[0]).toEqual(['Story 2']);
    expect((await titles('since=2026-01-02'))[0]).toEqual(['Story 2', 'Story 1']);
  });

  it('are found by whom they name, however they do, and by no source', async () => {
    const ada = await draftPerson('Ada Finch');
    await people().publish({ documentId: ada });
    await published('By her', { authors: [ada] });
    await published('Of her', { people: [ada] });
    const quoting = await draftArticle('With her words', { body: blocks('“Aye,” she said.') });
    const quote = await draftQuote(quoting, 'Aye', { attribution: 'named', speaker: ada });
    await articles().publish({ documentId: quoting });
    await published('Without her');
    const titles = async () => {
      const { body } = await call('public', 'GET', '/api/newsdesk/stories?person=ada-finch');
      const asked = await graphql(
        'public',
        '{ newsdeskStories(person: "ada-finch") { nodes { title } pageInfo { total } } }',
      );
      const { nodes, pageInfo } = asked.body.data.newsdeskStories;
      const found = body.data.map(({ title }: { title: string }) => title);
      expect(nodes.map(({ title }: { title: string }) => title)).toEqual(found);
      expect([body.meta.pagination.total, pageInfo.total]).toEqual([found.length, found.length]);
      return found.sort();
    };
    expect(await titles()).toEqual(['By her', 'Of her', 'With her words']);
    await quotes().update({ documentId: quote, data: { attribution: 'anonymous' } });
    expect(await titles()).toEqual(['By her', 'Of her']);
  });

  it('are of the locale that is asked for', async () => {
    const documentId = await published('Ferry fares rise');
    await translate(documentId, 'fr', 'Le bac augmente');
    await articles().publish({ documentId, locale: 'fr' });
    const titles = async (query: string) =>
      (await call('public', 'GET', `/api/newsdesk/stories${query}`)).body.data.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('')).toEqual(['Ferry fares rise']);
    expect(await titles('?locale=fr')).toEqual(['Le bac augmente']);
    expect(await titles('?locale=de')).toEqual([]);
  });

  it('are not sent to whoever has them already, and not mixed up when one has changed', async () => {
    const documentId = await published('Ferry fares rise');
    const address = `${newsroom.url}/api/newsdesk/stories`;
    const etag = `${(await fetch(address)).headers.get('etag')}`;
    const again = (method = 'GET') =>
      fetch(address, { method, headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    expect((await again('HEAD')).status).toBe(304);
    await articles().update({ documentId, data: { title: 'Ferry fares fall' } });
    expect((await again()).status).toBe(304);
    await articles().publish({ documentId });
    expect((await again()).status).toBe(200);
  });

  it.each(['page=0', 'pageSize=101', 'since=yesterday', 'page=x'])(
    'are refused by name: %s',
    async (query) => {
      const { status, body } = await call('public', 'GET', `/api/newsdesk/stories?${query}`);
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual([query.split('=')[0]]);
    },
  );
});

it('answers GraphQL with types of its own', async () => {
  const ada = await draftPerson('Ada Finch');
  await published('Ferry fares rise', { authors: [ada] });
  const { body } = await graphql(
    'public',
    `{
      newsdeskStory(slug: "ferry-fares-rise") { title authors { name } quotes { text source { description } } relatedStories { title cover { url } } body { html } }
      none: newsdeskStory(slug: "no-such-story") { title }
      newsdeskStories(pageSize: 1) { nodes { slug cover { url } } pageInfo { total } }
    }`,
  );
  expect(body.data).toMatchObject({
    newsdeskStory: { title: 'Ferry fares rise', authors: [{ name: 'Ada Finch' }] },
    none: null,
    newsdeskStories: { nodes: [{ slug: 'ferry-fares-rise' }], pageInfo: { total: 1 } },
  });
});
