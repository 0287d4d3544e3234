import { call, emptyNewsroom, graphql } from '../support/newsroom';
import {
  articles,
  draft,
  elsewhere,
  list,
  publish,
  published,
  rest,
  storedList,
  titlesByGraphql,
  titlesByRest,
  to,
  unpublish,
} from './stories';

beforeEach(emptyNewsroom);

const BOTH = [
  ['REST', titlesByRest],
  ['GraphQL', titlesByGraphql],
] as const;

const FILE_UID = 'plugin::upload.file';

const picture = (name: string): Promise<{ id: number }> =>
  newsroom.strapi.db.query(FILE_UID).create({
    data: {
      documentId: `picture${name}`,
      name: `${name}.png`,
      alternativeText: `A ${name}`,
      hash: name,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      width: 1600,
      height: 900,
      url: `/uploads/${name}.png`,
      provider: 'local',
      folderPath: '/',
      formats: { small: { url: `/uploads/small_${name}.png`, width: 500, height: 281, size: 3 } },
    },
  });

describe('what readers get', () => {
  it('is each entry resolved, in the order the editor gave', async () => {
    const wall = await published('The wall', {
      standfirst: 'It leaks.',
      datePublished: '2024-03-01T06:00:00.000Z',
    });
    const dues = await published('The dues');
    const page = elsewhere('tides', { label: 'The tables', publisher: 'Harbour Office' });
    const article = await published('The ferry', {
      relatedStories: [to(dues, { kind: 'followUp', label: 'Then' }), page, to(wall)],
    });

    const { status, body } = await rest(article);

    expect(status).toBe(200);
    expect(body.data.relatedStories).toEqual([
      {
        type: 'article',
        kind: 'followUp',
        label: 'Then',
        title: 'The dues',
        documentId: dues,
        slug: 'the-dues',
        locale: 'en',
        standfirst: null,
        datePublished: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      {
        type: 'url',
        kind: 'background',
        label: 'The tables',
        title: 'About tides',
        url: 'https://example.org/tides',
        publisher: 'Harbour Office',
      },
      {
        type: 'article',
        kind: 'related',
        label: null,
        title: 'The wall',
        documentId: wall,
        slug: 'the-wall',
        locale: 'en',
        standfirst: 'It leaks.',
        datePublished: '2024-03-01T06:00:00.000Z',
      },
    ]);

    const { body: answer } = await graphql(
      'public',
      `{ newsdeskArticles(filters: { slug: { eq: "the-ferry" } }) { relatedStories {
           __typename kind label title url publisher documentId slug locale standfirst datePublished
           cover { url }
         } } }`,
    );
    expect(answer.data.newsdeskArticles[0].relatedStories).toEqual(
      body.data.relatedStories.map(({ type: _, ...story }: Record<string, unknown>) => ({
        __typename: 'NewsdeskRelatedStory',
        url: null,
        publisher: null,
        documentId: null,
        slug: null,
        locale: null,
        standfirst: null,
        datePublished: null,
        cover: null,
        ...story,
      })),
    );
  });

  it.each(BOTH)('heals by itself, whatever happens to the targets: %s', async (_name, titles) => {
    const [one, two, three] = [await draft('One'), await published('Two'), await draft('Three')];
    const article = await published('The ferry', {
      relatedStories: [to(one), elsewhere('tides'), to(two), to(three)],
    });
    const saved = await storedList(article, 'published');

    expect(await titles(article)).toEqual(['About tides', 'Two']);
    await publish(three);
    expect(await titles(article)).toEqual(['About tides', 'Two', 'Three']);
    await publish(one);
    expect(await titles(article)).toEqual(['One', 'About tides', 'Two', 'Three']);
    await unpublish(two);
    expect(await titles(article)).toEqual(['One', 'About tides', 'Three']);
    await articles().update({ documentId: one, data: { title: 'One, edited' } });
    expect(await titles(article)).toEqual(['One', 'About tides', 'Three']);
    await publish(one);
    await publish(two);
    expect(await titles(article)).toEqual(['One, edited', 'About tides', 'Two', 'Three']);
    await articles().delete({ documentId: three, locale: '*' });
    expect(await titles(article)).toEqual(['One, edited', 'About tides', 'Two']);
    await articles().create({ data: { documentId: three, title: 'Three is back' } });
    await publish(three);
    expect(await titles(article)).toEqual(['One, edited', 'About tides', 'Two', 'Three is back']);
    expect(await storedList(article, 'published')).toEqual(saved);
    expect(await storedList(article, 'draft')).toEqual(saved);
  });

  it.each(BOTH)('is a list of its own in each version and locale: %s', async (_name, titles) => {
    const [wall, dues] = [await published('The wall'), await published('The dues')];
    await articles().update({ documentId: dues, locale: 'de', data: { title: 'Die Gebühren' } });
    await publish(dues, 'de');
    const article = await published('The ferry', { relatedStories: [to(wall), to(dues)] });
    await articles().update({
      documentId: article,
      locale: 'de',
      data: { title: 'Die Fähre', relatedStories: [to(dues), to(wall)] },
    });
    await publish(article, 'de');
    await list(article, [to(dues)]);

    // The wall has no German version: German readers get the one in the default locale.
    expect(await titles(article, 'de')).toEqual(['Die Gebühren', 'The wall']);
    expect(await titles(article, 'en')).toEqual(['The wall', 'The dues']);
    await publish(article);
    expect(await titles(article, 'en')).toEqual(['The dues']);
    await unpublish(dues, 'de');
    expect(await titles(article, 'de')).toEqual(['The dues', 'The wall']);
    await articles().discardDraft({ documentId: article });
    expect(await titles(article, 'en')).toEqual(['The dues']);
  });

  it('is the same in every version and in a clone after each way of writing', async () => {
    const [wall, dues] = [await published('The wall'), await published('The dues')];
    const { body } = await call('fullAccessToken', 'POST', '/api/newsdesk/articles', {
      data: { title: 'The ferry', relatedStories: [to(dues), to(wall)] },
    });
    const article = body.data.documentId;
    expect(body.data.relatedStories.map(({ title }: { title: string }) => title)).toEqual([
      'The dues',
      'The wall',
    ]);

    const clone = await articles().clone({ documentId: article, data: { title: 'Again' } });
    await publish(clone.documentId);
    expect(await titlesByRest(clone.documentId)).toEqual(['The dues', 'The wall']);

    const { body: updated } = await graphql(
      'fullAccessToken',
      `mutation ($id: ID!, $data: NewsdeskArticleInput!) {
         updateNewsdeskArticle(documentId: $id, data: $data) { relatedStories { title } }
       }`,
      { id: article, data: { relatedStories: [to(wall), elsewhere('tides')] } },
    );
    expect(updated.data.updateNewsdeskArticle.relatedStories).toEqual([
      { title: 'The wall' },
      { title: 'About tides' },
    ]);
    expect(await titlesByRest(article)).toEqual(['The wall', 'About tides']);
  });
});

describe('the query of a reader', () => {
  it('leaves the list out by fields, names it there, and is refused its raw value', async () => {
    const wall = await published('The wall');
    const article = await published('The ferry', { relatedStories: [to(wall)] });
    const data = async (query: string) => (await rest(article, query)).body.data;

    expect(await data('?fields=title')).not.toHaveProperty('relatedStories');
    expect(await data('?fields=relatedStories')).toEqual({
      id: expect.any(Number),
      documentId: article,
      relatedStories: [expect.objectContaining({ title: 'The wall' })],
    });
    expect(await data('?fields[0]=title&fields[1]=relatedStories,locale')).toEqual({
      id: expect.any(Number),
      documentId: article,
      title: 'The ferry',
      locale: 'en',
      relatedStories: [expect.objectContaining({ title: 'The wall' })],
    });
    expect(await data('?populate=*')).toMatchObject({
      relatedStories: [{ title: 'The wall' }],
    });
    for (const query of [
      'sort=relatedStories',
      'filters[relatedStories][$contains]=a',
      'filters[relatedStories][$notNull]=true',
      'populate[relatedStories][filters][slug]=x',
      'populate[relatedStories][populate]=quotes',
    ]) {
      const { status } = await call('public', 'GET', `/api/newsdesk/articles?${query}`);
      expect([query, status]).toEqual([query, 400]);
    }
  });

  it('gets covers when it populates them', async () => {
    const cover = await picture('wall');
    const wall = await published('The wall', { cover: cover.id });
    const dues = await published('The dues');
    const article = await published('The ferry', {
      relatedStories: [to(wall), to(dues), elsewhere('tides')],
    });
    const expected = {
      url: '/uploads/wall.png',
      alternativeText: 'A wall',
      caption: null,
      width: 1600,
      height: 900,
      formats: { small: { url: '/uploads/small_wall.png', width: 500, height: 281 } },
    };

    for (const query of [
      'populate[relatedStories][populate]=cover',
      'populate[relatedStories][populate][0]=cover',
      'populate[relatedStories][populate][cover]=true',
      'populate[relatedStories][populate]=*',
      'populate=relatedStories.cover',
      'populate[0]=relatedStories.cover&populate[1]=people',
    ]) {
      const { body } = await rest(article, `?${query}`);
      const covers = body.data.relatedStories.map((story: { cover?: unknown }) => story.cover);
      expect([query, covers]).toEqual([query, [expected, null, undefined]]);
    }
    expect((await rest(article)).body.data.relatedStories[0]).not.toHaveProperty('cover');

    const { body } = await graphql(
      'public',
      `query ($id: ID!) { newsdeskArticle(documentId: $id) { relatedStories { cover {
         url alternativeText caption width height formats
       } } } }`,
      { id: article },
    );
    expect(body.data.newsdeskArticle.relatedStories).toEqual([
      { cover: expected },
      { cover: null },
      { cover: null },
    ]);
  });

  it('shows articles only to who may find articles', async () => {
    const wall = await published('The wall');
    const article = await published('The ferry', {
      relatedStories: [to(wall), elsewhere('tides')],
    });
    const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
    const find = await permissions.findOne({
      where: { action: 'plugin::newsdesk.article.find', role: { type: 'public' } },
      populate: ['role'],
    });
    await permissions.delete({ where: { id: find.id } });
    try {
      expect(await titlesByRest(article)).toEqual(['About tides']);
      expect(await titlesByGraphql(article)).toEqual(['About tides']);
    } finally {
      await permissions.create({ data: { action: find.action, role: find.role.id } });
    }
    expect(await titlesByRest(article)).toEqual(['The wall', 'About tides']);
  });
});

describe('how much a page of articles costs', () => {
  /** The statements that are sent while something is done. */
  const statements = async (work: () => Promise<unknown>): Promise<string[]> => {
    const sent: string[] = [];
    const { connection } = newsroom.strapi.db;
    const note = ({ sql }: { sql: string }) => sent.push(sql);
    connection.on('query', note);
    try {
      await work();
    } finally {
      connection.removeListener('query', note);
    }
    return sent;
  };
  /** Those that look up what lists lead to: events of earlier writes are still reading articles. */
  const lookUps = (sent: string[]) =>
    sent.filter((sql) => /from\W+newsdesk_articles\W.* where .*document_id\W+in \(/.test(sql));

  beforeEach(async () => {
    const targets = [await published('One'), await published('Two'), await draft('Three')];
    for (const title of ['A', 'B', 'C', 'D']) {
      await published(title, { relatedStories: targets.map((target) => to(target)) });
    }
  });

  it('is one query by REST, and none when fields leaves the list out', async () => {
    const listed = async (query: string) =>
      lookUps(
        await statements(() => call('public', 'GET', `/api/newsdesk/articles?${query}&sort=title`)),
      ).length;

    expect(await listed('fields=title')).toBe(0);
    expect(await listed('fields=title,relatedStories')).toBe(1);
    expect(await listed('')).toBe(1);
  });

  it('is one query by GraphQL, and none when it does not ask', async () => {
    const listed = async (fields: string) =>
      lookUps(await statements(() => graphql('public', `{ newsdeskArticles { title ${fields} } }`)))
        .length;

    expect(await listed('')).toBe(0);
    expect(await listed('relatedStories { title }')).toBe(1);
  });
});
