import { ARTICLE_UID, type FoundArticles, PERSON_UID } from '../../content-types';
import type { CallerName } from '../support/callers';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';
import { articles, draft, publish, published } from './stories';

beforeEach(emptyNewsroom);

const search = async (
  text: string,
  query: Record<string, string> = {},
  caller: CallerName = 'editor',
): Promise<FoundArticles> => {
  const {
    status,
    body,
    text: said,
  } = await call(
    caller,
    'GET',
    `/newsdesk/related-stories/search?${new URLSearchParams({ text, locale: 'en', ...query })}`,
  );
  if (status !== 200) throw new Error(`${status} ${said}`);
  return body.data;
};

const titles = async (text: string, query: Record<string, string> = {}) =>
  (await search(text, query)).items.map(({ title }) => title);

const person = async (name: string, aliases: string[] = []): Promise<string> =>
  (await documents(PERSON_UID).create({ data: { name, aliases } })).documentId;

describe('the search for an article', () => {
  it('ranks the very headline first, then its beginning, its words, people, section, standfirst', async () => {
    const tide = await person('Ines Tide');
    await draft('Low water', { standfirst: 'What the tide leaves.' });
    await draft('Dredging', { section: 'Tide and weather' });
    await draft('A harbour master retires', { people: [tide] });
    await draft('Riptides explained');
    await draft('After the tide');
    await draft('Tide tables redrawn');
    await draft('Tide');
    await draft('Nothing to do with it');

    expect(await titles('tide')).toEqual([
      'Tide',
      'Tide tables redrawn',
      'After the tide',
      'Riptides explained',
      'A harbour master retires',
      'Dredging',
      'Low water',
    ]);
  });

  it('finds by slug, alias, author and several words in different places', async () => {
    const vance = await person('Ada Vance', ['The Admiral']);
    const ferry = await draft('Ferry fares', { slug: 'quay-letters', authors: [vance] });
    await draft('Ferry timetable', { section: 'Transport' });
    await publish(ferry);

    expect(await titles('quay-letters')).toEqual(['Ferry fares']);
    expect(await titles('admiral')).toEqual(['Ferry fares']);
    expect(await titles('VANCE ferry')).toEqual(['Ferry fares']);
    expect(await titles('ferry transport')).toEqual(['Ferry timetable']);
    expect(await titles('ferry nowhere')).toEqual([]);
    expect(await titles('ance')).toEqual([]);
  });

  it.each([
    ['ecole', 'L’École du port'],
    ['ÉCOLE', 'L’École du port'],
    ['strasse', 'Straße am Meer'],
    ['潮', '潮の満ち引き'],
    ['50%', '50% of nothing'],
    ["l'ecole", 'L’École du port'],
  ])('knows %s in “%s”, whatever accents, capitals and wildcards', async (text, title) => {
    await draft(title);
    await draft('Other things');
    expect(await titles(text)).toEqual([title]);
  });

  it('shows status and date, in the locale that is written in where it can', async () => {
    const wall = await published('The wall', { section: 'News' });
    await articles().update({ documentId: wall, locale: 'de', data: { title: 'Die Mauer' } });
    const only = await draft('The wall of sand', {}, 'de');

    const found = await search('wall', { locale: 'de' });
    expect(found).toEqual({
      total: 2,
      items: [
        expect.objectContaining({ documentId: only, locale: 'de', status: 'draft' }),
        {
          documentId: wall,
          locale: 'de',
          title: 'Die Mauer',
          section: null,
          datePublished: null,
          status: 'draft',
        },
      ],
    });
    const [english] = (await search('the wall', { exclude: only })).items;
    expect(english).toEqual({
      documentId: wall,
      locale: 'en',
      title: 'The wall',
      section: 'News',
      datePublished: expect.any(String),
      status: 'published',
    });
  });

  it('leaves out what it is told to, and goes page by page', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1) ids.push(await draft(`Ferry ${index}`));

    expect(await titles('ferry', { exclude: ids.slice(0, 5).join(',') })).toEqual([
      'Ferry 6',
      'Ferry 5',
    ]);
    expect(await search('ferry', { page: '2', pageSize: '3' })).toMatchObject({
      total: 7,
      items: [{ title: 'Ferry 3' }, { title: 'Ferry 2' }, { title: 'Ferry 1' }],
    });
    expect(await search('ferry', { page: '9', pageSize: '3' })).toEqual({ total: 7, items: [] });
    expect((await search('')).total).toBe(7);
  });

  it('follows an article through its life', async () => {
    const ferry = await published('Ferry');
    await articles().update({ documentId: ferry, data: { title: 'Boat' } });
    expect([await titles('ferry'), await titles('boat')]).toEqual([['Boat'], ['Boat']]);
    await articles().update({ documentId: ferry, data: { slug: 'boat' } });
    expect(await titles('ferry')).toEqual([]);
    await articles().discardDraft({ documentId: ferry });
    expect([await titles('ferry'), await titles('boat')]).toEqual([['Ferry'], []]);
    const clone = await articles().clone({ documentId: ferry, data: {} });
    expect(await titles('ferry-2')).toEqual(['Ferry']);
    await articles().delete({ documentId: ferry, locale: '*' });
    await articles().delete({ documentId: clone.documentId, locale: '*' });
    expect((await search('')).total).toBe(0);
  });

  it('finds what came in past the Document Service after the next start', async () => {
    const gone = await draft('Gone');
    const db = newsroom.strapi.db.query(ARTICLE_UID);
    await db.delete({ where: { documentId: gone } });
    await db.create({
      data: { documentId: 'imported', title: 'Imported', locale: 'en', publishedAt: null },
    });

    await newsroom.strapi.plugin('newsdesk').service('related-stories').takeUpImported();

    expect(await titles('')).toEqual(['Imported']);
  });
});

describe('what a role may find', () => {
  const action = 'plugin::content-manager.explorer.read';

  it('is what it may read: conditions, locales and fields hold', async () => {
    const { strapi } = newsroom;
    const vance = await person('Ada Vance');
    const own = await call('reporter', 'POST', `/content-manager/collection-types/${ARTICLE_UID}`, {
      title: 'A reporter’s ferry',
    });
    await draft('Another ferry', { section: 'Secret', people: [vance] });
    await draft('Eine ferry', {}, 'de');
    const permissions = await strapi.db.query('admin::permission').findMany({
      where: { action, subject: ARTICLE_UID, role: { name: { $containsi: 'reporter' } } },
    });
    const set = (data: object) =>
      strapi.db.query('admin::permission').update({ where: { id: permissions[0].id }, data });
    const { properties, conditions } = permissions[0];
    try {
      await set({ conditions: ['admin::is-creator'] });
      expect((await search('ferry', {}, 'reporter')).items).toMatchObject([
        { documentId: own.body.data.documentId },
      ]);
      await set({ conditions, properties: { ...properties, locales: ['de'] } });
      expect((await search('ferry', {}, 'reporter')).items).toMatchObject([{ locale: 'de' }]);
      await set({ properties: { ...properties, fields: ['title'] } });
      expect((await search('secret', {}, 'reporter')).total).toBe(0);
      expect((await search('vance', {}, 'reporter')).total).toBe(0);
      expect((await search('another', {}, 'reporter')).items).toMatchObject([{ section: null }]);
    } finally {
      await set({ properties, conditions });
    }
    expect((await search('vance', {}, 'reporter')).total).toBe(1);
  });

  it.each([
    ['public', 401],
    ['readOnlyToken', 401],
    ['fullAccessToken', 401],
  ] as const)('is nothing for %s', async (caller, status) => {
    const answer = await call(caller, 'GET', '/newsdesk/related-stories/search?locale=en');
    expect(answer.status).toBe(status);
  });

  it.each([
    'locale=',
    'locale=en&page=0',
    'locale=en&pageSize=1000',
    `locale=en&text=${'x'.repeat(300)}`,
  ])('is not asked for by "%s"', async (query) => {
    const { status } = await call('editor', 'GET', `/newsdesk/related-stories/search?${query}`);
    expect(status).toBe(400);
  });
});
