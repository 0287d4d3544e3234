import { call, emptyNewsroom, graphql } from '../support/newsroom';
import { article, articles, edit, people, refused, registry } from './newsroom-slugs';

beforeEach(emptyNewsroom);

const ARTICLES = '/content-manager/collection-types/plugin::newsdesk.article';
const PEOPLE = '/content-manager/collection-types/plugin::newsdesk.person';

interface Saved {
  status: number;
  documentId: string;
  slug: string;
  error: unknown;
}

interface Door {
  create: (data: object, locale?: string) => Promise<Saved>;
  update: (documentId: string, data: object, locale?: string) => Promise<Saved>;
  createPerson: (data: object) => Promise<Saved>;
}

// biome-ignore lint/suspicious/noExplicitAny: the body of an answer, checked by the tests
const saved = (status: number, entry: any, error: unknown): Saved => ({
  status,
  documentId: entry?.documentId,
  slug: entry?.slug,
  error,
});

const service = async (write: () => Promise<unknown>): Promise<Saved> => {
  try {
    return saved(200, await write(), undefined);
  } catch (error) {
    return saved(400, undefined, error);
  }
};

const rest = async (method: 'POST' | 'PUT', path: string, data: object): Promise<Saved> => {
  const { status, body } = await call('fullAccessToken', method, path, { data });
  return saved(status, body.data, body.error);
};

const admin = async (method: 'POST' | 'PUT', path: string, data: object): Promise<Saved> => {
  const { status, body } = await call('editor', method, path, data);
  return saved(status, body.data, body.error);
};

const graph = async (operation: string, variables: object): Promise<Saved> => {
  const { body } = await graphql('fullAccessToken', operation, { ...variables });
  const entry = Object.values(body.data ?? {})[0];
  const error = body.errors?.[0];
  return saved(
    error ? 400 : 200,
    entry,
    error && { ...error.extensions.error, message: error.message },
  );
};

const doors: Record<string, Door> = {
  'the Document Service': {
    create: (data, locale) => service(() => articles().create({ data, locale })),
    update: (documentId, data, locale) => service(() => edit(documentId, data, { locale })),
    createPerson: (data) =>
      service(() => people().create({ data: { kind: 'individual', ...data } })),
  },
  REST: {
    create: (data, locale = 'en') => rest('POST', `/api/newsdesk/articles?locale=${locale}`, data),
    update: (id, data, locale = 'en') =>
      rest('PUT', `/api/newsdesk/articles/${id}?locale=${locale}`, data),
    createPerson: (data) => rest('POST', '/api/newsdesk/people', data),
  },
  GraphQL: {
    create: (data, locale = 'en') =>
      graph(
        `mutation ($data: NewsdeskArticleInput!, $locale: I18NLocaleCode) {
          createNewsdeskArticle(data: $data, locale: $locale) { documentId slug } }`,
        { data, locale },
      ),
    update: (id, data, locale = 'en') =>
      graph(
        `mutation ($id: ID!, $data: NewsdeskArticleInput!, $locale: I18NLocaleCode) {
          updateNewsdeskArticle(documentId: $id, data: $data, locale: $locale) { documentId slug } }`,
        { id, data, locale },
      ),
    createPerson: (data) =>
      graph(
        `mutation ($data: NewsdeskPersonInput!) {
          createNewsdeskPerson(data: $data) { documentId slug } }`,
        { data },
      ),
  },
  'the content manager': {
    create: (data, locale) => admin('POST', ARTICLES, { ...data, locale }),
    update: (id, data, locale) => admin('PUT', `${ARTICLES}/${id}`, { ...data, locale }),
    createPerson: (data) => admin('POST', PEOPLE, { kind: 'individual', ...data }),
  },
};

describe.each(Object.entries(doors))('slugs through %s', (_name, door) => {
  it('are made from the title where they are left empty', async () => {
    expect(await door.create({ title: 'Tide tables' })).toMatchObject({ slug: 'tide-tables' });
    expect(await door.create({ title: 'Tide tables', slug: '' })).toMatchObject({
      slug: 'tide-tables-2',
    });
    expect(await door.create({ title: 'Tide tables', slug: null })).toMatchObject({
      slug: 'tide-tables-3',
    });
  });

  it('are made in the language of the entry, and may be alike in two locales', async () => {
    const { documentId } = await door.create({ title: 'Öl' }, 'en');
    expect(await door.update(documentId, { title: 'Öl' }, 'de')).toMatchObject({ slug: 'oel' });
    expect(await door.create({ title: 'Oel' }, 'en')).toMatchObject({ slug: 'oel' });
    expect(await door.create({ title: 'Öl' }, 'de')).toMatchObject({ slug: 'oel-2' });
    expect((await registry()).map((row) => row.replace(' public', ''))).toEqual([
      'article de oel',
      'article de oel-2',
      'article en oel',
      'article en ol',
    ]);
  });

  it('are made from the names of people, who have no locale', async () => {
    expect(await door.createPerson({ name: 'Zoë Łukasz' })).toMatchObject({ slug: 'zoe-lukasz' });
    expect(await door.createPerson({ name: 'Zoe Lukasz' })).toMatchObject({
      slug: 'zoe-lukasz-2',
    });
  });

  it('can be read where nothing in the title can be transliterated', async () => {
    const { documentId, slug } = await door.create({ title: '港の朝' });
    expect(slug).toBe(`article-${documentId.slice(0, 8)}`);
  });

  it('are kept when the title changes, and made anew when they are emptied', async () => {
    const { documentId } = await door.create({ title: 'Tide tables' });
    expect(await door.update(documentId, { title: 'Tide charts' })).toMatchObject({
      slug: 'tide-tables',
    });
    expect(await door.update(documentId, { title: 'Tide charts', slug: '' })).toMatchObject({
      slug: 'tide-charts',
    });
  });

  it('are an editor’s to choose', async () => {
    const created = await door.create({ title: 'Tide tables', slug: ' tides ' });
    expect(created.slug).toBe('tides');
    expect(await door.update(created.documentId, { slug: 'high-water' })).toMatchObject({
      slug: 'high-water',
    });
    expect(await door.update(created.documentId, { slug: 'high-water' })).toMatchObject({
      status: 200,
      slug: 'high-water',
    });
  });

  it.each(['Tides', 'high water', 'high--water', '-tides', 'gezeiten_ö'])(
    'are refused when malformed: %j',
    async (slug) => {
      const malformed = { status: 400, error: refused(/made of lower-case letters/) };
      expect(await door.create({ title: 'Tide tables', slug })).toMatchObject(malformed);
      expect(await registry()).toEqual([]);

      const { documentId } = await door.create({ title: 'Tide tables' });
      expect(await door.update(documentId, { slug })).toMatchObject(malformed);
    },
  );

  it('are refused when another has them', async () => {
    await door.create({ title: 'Tide tables' });
    const { documentId } = await door.create({ title: 'Tide charts' });
    const taken = { status: 400, error: refused(/"tide-tables" belongs to another article/) };
    expect(await door.update(documentId, { slug: 'tide-tables' })).toMatchObject(taken);
    expect(await door.create({ title: 'Tides', slug: 'tide-tables' })).toMatchObject(taken);
    expect(await articles().count({})).toBe(2);
  });
});

describe('the locale of a slug', () => {
  it('is the one Strapi writes the entry in, whatever the data say', async () => {
    const created = await articles().create({ data: { title: 'Öl', locale: 'de' } });
    expect(await registry()).toEqual([`article ${created.locale} ${created.slug}`]);
  });
});

describe('what a caller hands to the Document Service', () => {
  it('is not written to, and can be used again', async () => {
    const params = { data: { title: 'Tide tables' } };
    await articles().create(params);
    const second = await articles().create(params);
    expect(params).toEqual({ data: { title: 'Tide tables' } });
    expect(second.slug).toBe('tide-tables-2');
  });

  it('may name the document', async () => {
    const documentId = 'imported00000000000000ab';
    const created = await articles().create({ data: { documentId, title: 'Tide tables' } });
    expect(created.documentId).toBe(documentId);
  });
});

describe('the slug of a clone', () => {
  it('is its own, in each locale', async () => {
    const { documentId } = await article('Öl');
    await edit(documentId, { title: 'Öl' }, { locale: 'de' });

    const cloned = await articles().clone({ documentId, locale: '*' });

    expect(cloned?.entries.map(({ locale, slug }) => `${locale} ${slug}`).sort()).toEqual([
      'de oel-2',
      'en ol-2',
    ]);
    expect(await registry()).toEqual([
      'article de oel',
      'article de oel-2',
      'article en ol',
      'article en ol-2',
    ]);
  });

  it.each([
    ['left out', {}, 'tide-tables-2'],
    ['the original’s', { slug: 'tide-tables' }, 'tide-tables-2'],
    ['chosen', { slug: 'high-water' }, 'high-water'],
    ['left to a new title', { title: 'Tide charts', slug: '' }, 'tide-charts'],
  ])('through the content manager: %s', async (_name, data, slug) => {
    const original = await article('Tide tables', { slug: 'tide-tables' });
    const answer = await call('editor', 'POST', `${ARTICLES}/clone/${original.documentId}`, {
      title: original.title,
      ...data,
    });
    expect(answer).toMatchObject({ status: 200, body: { data: { slug } } });
    expect(await articles().findOne({ documentId: answer.body.data.documentId })).toMatchObject({
      slug,
    });
    expect(await articles().findOne({ documentId: original.documentId })).toMatchObject({
      slug: 'tide-tables',
    });
  });

  it('is refused when another has it, and nothing is cloned', async () => {
    await article('High water');
    const { documentId } = await article('Tide tables');
    const answer = await call('editor', 'POST', `${ARTICLES}/clone/${documentId}`, {
      title: 'Tide tables',
      slug: 'high-water',
    });
    expect(answer).toMatchObject({ status: 400, body: { error: refused(/belongs to another/) } });
    expect(await articles().count({})).toBe(2);
  });

  it('does not trouble a clone of nothing', async () => {
    expect(await articles().clone({ documentId: 'nothing' })).toMatchObject({ entries: [] });
  });
});

describe('a slug whose entry is not saved', () => {
  it('stays free', async () => {
    const failed = newsroom.strapi.db.transaction(async () => {
      await article('Tide tables');
      throw new Error('Something later in the same transaction.');
    });
    await expect(failed).rejects.toThrow('Something later');
    expect(await registry()).toEqual([]);
    expect(await article('Tide tables')).toMatchObject({ slug: 'tide-tables' });
  });

  it('stays free when Strapi refuses the entry', async () => {
    const failed = articles().create({
      data: { title: 'Tide tables', standfirst: 'x'.repeat(6000) },
    });
    await expect(failed).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await registry()).toEqual([]);
  });
});
