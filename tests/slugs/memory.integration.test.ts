import { call, emptyNewsroom } from '../support/newsroom';
import { article, articles, edit, people, refused, registry, resolved } from './newsroom-slugs';

beforeEach(emptyNewsroom);

const published = async (title: string, slug?: string) => {
  const draft = await article(title, { slug });
  await articles().publish({ documentId: draft.documentId });
  return draft.documentId;
};

const rename = (documentId: string, slug: string) => edit(documentId, { slug });

describe('a slug that readers have seen', () => {
  it('leads to its document for good', async () => {
    const documentId = await published('Tide tables');
    expect(await resolved('article', 'en', 'tide-tables')).toEqual({ documentId, current: true });

    await rename(documentId, 'high-water');
    expect(await resolved('article', 'en', 'tide-tables')).toEqual({ documentId, current: true });
    expect(await resolved('article', 'en', 'high-water')).toBeNull();

    await articles().publish({ documentId });
    expect(await resolved('article', 'en', 'tide-tables')).toEqual({ documentId, current: false });
    expect(await resolved('article', 'en', 'high-water')).toEqual({ documentId, current: true });
  });

  it('is not given to another', async () => {
    const documentId = await published('Tide tables');
    await rename(documentId, 'high-water');
    await articles().publish({ documentId });

    expect(await article('Tide tables')).toMatchObject({ slug: 'tide-tables-2' });
    await expect(article('Tides', { slug: 'tide-tables' })).rejects.toMatchObject(
      refused(/"tide-tables" once belonged to another article and still leads there/),
    );
  });

  it('may be taken back', async () => {
    const documentId = await published('Tide tables');
    await rename(documentId, 'high-water');
    await articles().publish({ documentId });
    await rename(documentId, 'tide-tables');
    await articles().publish({ documentId });
    expect(await resolved('article', 'en', 'high-water')).toEqual({ documentId, current: false });
    expect(await resolved('article', 'en', 'tide-tables')).toEqual({ documentId, current: true });
  });

  it('is remembered while its document is unpublished', async () => {
    const documentId = await published('Tide tables');
    await articles().unpublish({ documentId });
    expect(await resolved('article', 'en', 'tide-tables')).toEqual({ documentId, current: false });
  });

  it('is public when created as published', async () => {
    const answer = await call('fullAccessToken', 'POST', '/api/newsdesk/articles', {
      data: { title: 'Tide tables' },
    });
    expect(answer.status).toBe(201);
    expect(await registry()).toEqual(['article en tide-tables public']);
  });

  it('is public when updated as published', async () => {
    const { documentId } = await article('Tide tables');
    await edit(documentId, { slug: 'high-water' }, { status: 'published' });
    expect(await registry()).toEqual(['article en high-water public']);
  });

  it.each([
    ['one', 'de', ['article de oel public', 'article en ol']],
    ['a list', ['de', 'en'], ['article de oel public', 'article en ol public']],
    ['all', '*', ['article de oel public', 'article en ol public']],
    ['the default', undefined, ['article de oel', 'article en ol public']],
  ])('is public in the locales published: %s', async (_name, locale, rows) => {
    const { documentId } = await article('Öl');
    await edit(documentId, { title: 'Öl' }, { locale: 'de' });
    // The Document Service takes a list, which its types do not say.
    await articles().publish({ documentId, locale: locale as string });
    expect(await registry()).toEqual(rows);
  });

  it('is public when the content manager publishes many', async () => {
    const drafts = [await article('Tide tables'), await article('High water')];
    const answer = await call(
      'editor',
      'POST',
      '/content-manager/collection-types/plugin::newsdesk.article/actions/bulkPublish?locale=en',
      { documentIds: drafts.map(({ documentId }) => documentId) },
    );
    expect(answer.status).toBe(200);
    expect(await registry()).toEqual([
      'article en high-water public',
      'article en tide-tables public',
    ]);
  });

  it('leads to people as well', async () => {
    const { documentId } = await people().create({
      data: { name: 'Mara Venn', kind: 'individual' },
    });
    await people().publish({ documentId });
    expect(await resolved('person', '', 'mara-venn')).toEqual({ documentId, current: true });
    expect(await resolved('article', 'en', 'mara-venn')).toBeNull();
  });
});

describe('a slug that readers have not seen', () => {
  it('leads nowhere', async () => {
    await article('Tide tables');
    expect(await resolved('article', 'en', 'tide-tables')).toBeNull();
  });

  it('is released when it is replaced', async () => {
    const { documentId } = await article('Tide tables');
    await rename(documentId, 'high-water');
    expect(await registry()).toEqual(['article en high-water']);
    expect(await article('Tide tables')).toMatchObject({ slug: 'tide-tables' });
  });

  it('is released when its draft is discarded', async () => {
    const documentId = await published('Tide tables');
    await rename(documentId, 'high-water');
    expect(await registry()).toEqual(['article en high-water', 'article en tide-tables public']);
    await articles().discardDraft({ documentId });
    expect(await registry()).toEqual(['article en tide-tables public']);
  });
});

describe('deleting', () => {
  it('releases every slug of a document', async () => {
    const documentId = await published('Tide tables');
    await rename(documentId, 'high-water');
    const other = await article('Ebb');
    await articles().delete({ documentId, locale: '*' });
    expect(await registry()).toEqual(['article en ebb']);
    expect(await articles().findOne({ documentId: other.documentId })).toMatchObject({
      slug: 'ebb',
    });
  });

  it('releases those of one locale', async () => {
    const documentId = await published('Öl');
    await edit(documentId, { title: 'Öl' }, { locale: 'de' });
    await articles().publish({ documentId, locale: 'de' });
    await articles().delete({ documentId, locale: 'de' });
    expect(await registry()).toEqual(['article en ol public']);
  });

  it('of a locale releases its slugs', async () => {
    const { documentId } = await article('Öl');
    const locale = await newsroom.strapi
      .plugin('i18n')
      .service('locales')
      .create({ code: 'sv', name: 'Swedish (sv)' });
    await edit(documentId, { title: 'Öl' }, { locale: 'sv' });
    expect(await registry()).toEqual(['article en ol', 'article sv oel']);
    await newsroom.strapi.plugin('i18n').service('locales').delete({ id: locale.id });
    expect(await registry()).toEqual(['article en ol']);
  });
});
