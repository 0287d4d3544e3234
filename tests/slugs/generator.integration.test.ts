import { call, emptyNewsroom } from '../support/newsroom';
import { article, articles, edit, people, registry } from './newsroom-slugs';

beforeEach(emptyNewsroom);

const ARTICLE = 'plugin::newsdesk.article';
const PERSON = 'plugin::newsdesk.person';

const generated = async (contentTypeUID: string, data: object, locale = 'en', field = 'slug') => {
  const { body } = await call('editor', 'POST', `/content-manager/uid/generate?locale=${locale}`, {
    contentTypeUID,
    field,
    data,
  });
  return body.data;
};

const checked = async (contentTypeUID: string, value: string, locale = 'en') => {
  const { body } = await call(
    'editor',
    'POST',
    `/content-manager/uid/check-availability?locale=${locale}`,
    { contentTypeUID, field: 'slug', value },
  );
  return body;
};

describe('the button of the slug field', () => {
  it.each([
    ['Tide tables', 'en'],
    ['Übergröße & Öl', 'de'],
    ['Übergröße & Öl', 'en'],
    [`${'long '.repeat(49)}stories`, 'en'],
  ])('gives what saving gives: %j in %j', async (title, locale) => {
    await article(title, {}, locale);
    const slug = await generated(ARTICLE, { title, id: '' }, locale);
    expect(await article(title, {}, locale)).toMatchObject({ slug });
    expect(slug).toMatch(/-2$/);
  });

  it('gives people theirs', async () => {
    await people().create({ data: { name: 'Mara Venn', kind: 'individual' } });
    expect(await generated(PERSON, { name: 'Mara Venn' })).toBe('mara-venn-2');
  });

  it('does not take the document itself for another', async () => {
    const { documentId } = await article('Tide tables');
    expect(await generated(ARTICLE, { title: 'Tide tables', id: documentId })).toBe('tide-tables');
    expect(await generated(ARTICLE, { title: 'Tide tables', documentId })).toBe('tide-tables');
  });

  it('gives what saving gives to a document whose title says nothing in ASCII', async () => {
    const { documentId, slug } = await article('港の朝');
    expect(await generated(ARTICLE, { title: '港の朝', documentId })).toBe(slug);
  });

  it.each([{}, { title: '' }, { title: null }, { title: '🎉' }])(
    'gives a new document something readable for %j',
    async (data) => {
      expect(await generated(ARTICLE, data)).toMatch(/^article-[a-z0-9]{8}$/);
    },
  );

  it('knows the slugs of the past', async () => {
    const { documentId } = await article('Tide tables');
    await articles().publish({ documentId });
    await edit(documentId, { slug: 'high-water' }, { status: 'published' });
    expect(await generated(ARTICLE, { title: 'Tide tables' })).toBe('tide-tables-2');
  });

  it('takes nothing', async () => {
    await generated(ARTICLE, { title: 'Tide tables' });
    expect(await registry()).toEqual([]);
  });
});

describe('the check of the slug field', () => {
  it('knows what is free in the locale', async () => {
    await article('Tide tables');
    expect(await checked(ARTICLE, 'high-water')).toEqual({ isAvailable: true, suggestion: null });
    expect(await checked(ARTICLE, 'tide-tables', 'de')).toMatchObject({ isAvailable: true });
    expect(await checked(PERSON, 'tide-tables')).toMatchObject({ isAvailable: true });
    expect(await checked(ARTICLE, 'tide-tables')).toEqual({
      isAvailable: false,
      suggestion: 'tide-tables-2',
    });
  });

  it('suggests something that can be saved for what cannot', async () => {
    const { isAvailable, suggestion } = await checked(ARTICLE, 'Tide--Tables');
    expect(isAvailable).toBe(false);
    expect(await article('Tides', { slug: suggestion })).toMatchObject({ slug: 'tide-tables' });
  });
});

describe('other fields and types', () => {
  it.each([
    ['api::page.page', 'heading'],
    [ARTICLE, 'title'],
  ])('keep the service of Strapi: %s, %s', async (contentTypeUID, field) => {
    const uid = newsroom.strapi.plugin('content-manager').service('uid');
    const asked = { contentTypeUID, field, locale: 'en' };
    expect(await uid.checkUIDAvailability({ ...asked, value: 'Not_a_slug' })).toBe(true);
    expect(await uid.findUniqueUID({ ...asked, value: 'Not_a_slug' })).toBe('Not_a_slug');
  });
});
