import { PERSON_UID } from '../../content-types';
import { version } from '../../package.json';
import { PERSON_WORD_TABLE } from '../../server/src/tables/models';
import { administratorWith, reads } from '../sources/limited-role';
import { held } from '../stories/held-writes';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';
import { waitingClients } from '../support/waiting-clients';

const people = () => documents(PERSON_UID);

const create = async (name: string, data: object = {}): Promise<string> =>
  (await people().create({ data: { name, ...data } })).documentId;

const search = async (q: string, query = ''): Promise<{ names: string[]; total: number }> => {
  const { status, body } = await call(
    'editor',
    'GET',
    `/newsdesk/people/search?q=${encodeURIComponent(q)}${query}`,
  );
  expect(status).toBe(200);
  return {
    names: body.data.items.map(({ name }: { name: string }) => name),
    total: body.data.total,
  };
};

const findByName = (text: string): Promise<string[]> =>
  newsroom.strapi.plugin('newsdesk').service('person').findByName(text);

const keptWords = async (): Promise<string[]> => {
  const rows = await newsroom.strapi.db.query(PERSON_WORD_TABLE).findMany();
  return rows.map(({ word }: { word: string }) => word).sort();
};

beforeEach(emptyNewsroom);

// SQLite writes one transaction at a time, and of MariaDB nobody sees who waits.
const itOnPostgres = newsroom.database.client === 'postgres' ? it : it.skip;

describe('finding people to choose from', () => {
  it('finds by any word of a name, an alias, a title and a description, best first', async () => {
    await create('Moll Hart');
    await create('Inês Mollander');
    await create('Moll');
    await create('Ada Pike', { aliases: ['The Moll of Quay Street'] });
    await create('Bo Tarn', { roles: [{ title: 'Keeper of the mollusc beds' }] });
    await create('Cy Vane', { description: 'mollusc historian' });
    await create('Diego Demoll');

    expect(await search('MOLL')).toEqual({
      names: ['Moll', 'Moll Hart', 'Inês Mollander', 'Ada Pike', 'Bo Tarn', 'Cy Vane'],
      total: 6,
    });
    expect((await search('ines moll')).names).toEqual(['Inês Mollander']);
    expect((await search('pike tarn')).names).toEqual([]);
    expect((await search('pike quay')).names).toEqual(['Ada Pike']);
    expect(await search('moll', '&page=2&pageSize=4')).toEqual({
      names: ['Bo Tarn', 'Cy Vane'],
      total: 6,
    });
    expect((await search('moll', '&page=9')).total).toBe(6);
  });

  it('finds just those of whom words begin with all that is typed', async () => {
    const names = [
      'ines duarte-moll',
      "maeve o'moll",
      'moll (harbour) pike',
      'a.moll tarn',
      'demoll pike',
      'mollander inespike',
      'pike tarnmoll',
      'bo',
    ];
    for (const name of names) await create(name);
    const begins = (name: string, typed: string): boolean => {
      const word = typed.replace(/^\(/, '');
      return [...name.matchAll(/^|[ '(.-]/g)].some(({ 0: sign, index }) =>
        name.startsWith(word, index + sign.length),
      );
    };

    const words = ['m', 'moll', 'ol', 'pike', 'tarn', 'ines', 'duarte-m', "o'm", '(h', 'a.mo', 'x'];
    for (const [index, first] of words.entries()) {
      for (const second of words.slice(index)) {
        const found = await search(`${first} ${second}`, '&pageSize=100');
        expect([first, second, ...found.names.sort()]).toEqual([
          first,
          second,
          ...names.filter((name) => begins(name, first) && begins(name, second)).sort(),
        ]);
      }
    }
  });

  it.each([
    ['1,000 Voices', '1,000 voices'],
    ['Kate “Kitty” Moll', 'kitty'],
    ['Jean‑Luc Moll', 'luc'],
    ['Kate Moll', '"Kate Moll"'],
  ])('finds “%s” by “%s”', async (name, typed) => {
    await create(name);
    expect((await search(typed)).names).toEqual([name]);
  });

  it('refuses what no database can be asked for', async () => {
    const { status, body } = await call('editor', 'GET', '/newsdesk/people/search?q=a%00b');
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['q']);
  });

  it.each(['', ' ', '%', '_', '!', '%%%'])('finds nobody by %j', async (text) => {
    await create('Ana');
    expect(await search(text)).toEqual({ names: [], total: 0 });
  });

  it('tells the title of today, and by which other name somebody was found', async () => {
    await create('Ada Pike', {
      aliases: ['Lady Harbour', 'A. Pike'],
      roles: [
        { title: 'Mayor', from: '1990' },
        { title: 'Clerk', to: '1989' },
      ],
    });
    const { body } = await call('editor', 'GET', '/newsdesk/people/search?q=harbour');
    expect(body.data.items).toEqual([
      {
        documentId: expect.any(String),
        name: 'Ada Pike',
        title: 'Mayor',
        foundAs: 'Lady Harbour',
        portrait: null,
      },
    ]);
    // Whatever the alphabet makes of the two names.
    const byTwo = await call('editor', 'GET', '/newsdesk/people/search?q=ada%20harbour');
    expect(byTwo.body.data.items[0].foundAs).toBe('Lady Harbour');
    const byName = await call('editor', 'GET', '/newsdesk/people/search?q=ada');
    expect(byName.body.data.items[0].foundAs).toBe(null);
    const byBoth = await call('editor', 'GET', '/newsdesk/people/search?q=may%20pik');
    expect(byBoth.body.data.items).toMatchObject([{ name: 'Ada Pike', foundAs: null }]);
  });

  it('follows a person through their life', async () => {
    const documentId = await create('Ada Pike', { description: 'beekeeper' });
    await people().update({ documentId, data: { description: 'smith' } });
    expect((await search('beekeeper')).names).toEqual([]);
    expect((await search('smith')).names).toEqual(['Ada Pike']);
    expect(await keptWords()).toEqual(['ada', 'pike', 'smith']);
    await people().delete({ documentId });
    expect((await search('smith')).names).toEqual([]);
    expect(await keptWords()).toEqual([]);
  });

  it('finds by what was imported past the Document Service, after a start', async () => {
    await newsroom.strapi.db.query(PERSON_UID).create({
      data: { documentId: 'imported', name: 'Vale', description: 'diver', publishedAt: null },
    });
    await newsroom.strapi.plugin('newsdesk').service('person').bringTablesIntoStep();
    expect(await keptWords()).toEqual(['diver', 'vale']);
    expect(await search('diver')).toEqual({ names: ['Vale'], total: 1 });
  });

  it('knows nobody by what they were before an import replaced them, after a start', async () => {
    const documentId = await create('Old Hart', { aliases: ['Lady Before'] });
    const rows = newsroom.strapi.db.query(PERSON_UID);
    await rows.deleteMany({ where: { documentId } });
    await rows.create({
      data: { documentId, name: 'New Hart', description: 'diver', publishedAt: null },
    });
    expect((await search('before')).total).toBe(1);

    await newsroom.strapi.plugin('newsdesk').service('person').bringTablesIntoStep();
    expect((await search('before')).total).toBe(0);
    expect(await findByName('lady before')).toEqual([]);
    expect((await search('new')).names).toEqual(['New Hart']);
    expect((await search('diver')).names).toEqual(['New Hart']);
  });

  it('goes through everybody once where another version of the plugin has kept them', async () => {
    await create('Ada Pike');
    await newsroom.strapi.db.query(PERSON_WORD_TABLE).updateMany({
      where: { word: 'pike' },
      data: { word: 'otherwise' },
    });
    const store = newsroom.strapi.store({ type: 'plugin', name: 'newsdesk', key: 'people' });
    const atStart = () =>
      newsroom.strapi.plugin('newsdesk').service('person').bringTablesIntoStep();
    await store.set({ value: { keptBy: version } });
    await atStart();
    expect(await keptWords()).toEqual(['ada', 'otherwise']);
    await store.set({ value: { keptBy: '0.0.0' } });
    await atStart();
    expect(await keptWords()).toEqual(['ada', 'pike']);
    expect(await store.get({})).toEqual({ keptBy: version });
  });

  itOnPostgres('keeps what an editor is writing while a start goes through people', async () => {
    const documentId = await create('Ada Pike', { aliases: ['Lady Before'] });
    await newsroom.strapi.db.query(PERSON_WORD_TABLE).deleteMany({ where: {} });
    const writing = await held(async () => {
      await people().update({ documentId, data: { aliases: ['Lady After'] } });
    });
    let done = false;
    const starting = newsroom.strapi
      .plugin('newsdesk')
      .service('person')
      .bringTablesIntoStep()
      .finally(() => {
        done = true;
      });
    while (!done && (await waitingClients()) === 0);
    await writing.commit();
    await starting;
    expect(await keptWords()).toEqual(['ada', 'after', 'lady', 'pike']);
  });

  it('finds by words alone that were forgotten, after a start', async () => {
    await create('Ada Pike');
    await newsroom.strapi.db.query(PERSON_WORD_TABLE).deleteMany({ where: {} });
    expect((await search('pike')).names).toEqual([]);
    await newsroom.strapi.plugin('newsdesk').service('person').bringTablesIntoStep();
    expect((await search('pike')).names).toEqual(['Ada Pike']);
  });

  it('keeps every word of somebody who has held very many offices', async () => {
    const word = (role: number, n: number) => `x${role.toString(36)}y${n.toString(36)}`;
    const roles = Array.from({ length: 100 }, (_, role) => ({
      title: Array.from({ length: 40 }, (_, n) => word(role, n)).join(' '),
    }));
    await create('Ada Pike', { roles });
    expect(await keptWords()).toHaveLength(4002);
    expect((await search(`${word(99, 39)} pike`)).names).toEqual(['Ada Pike']);
  });
});

describe('who may find people', () => {
  it('is told nothing that their role does not show', async () => {
    await create('Ada Pike', { aliases: ['Lady Harbour'], description: 'mayor' });
    const { call: ask } = await administratorWith([reads(PERSON_UID, ['name'])]);
    const names = async (q: string) =>
      (await ask('GET', `/newsdesk/people/search?q=${q}`)).body.data.items;
    expect(await names('harbour')).toEqual([]);
    expect(await names('mayor')).toEqual([]);
    expect(await names('pike')).toMatchObject([{ name: 'Ada Pike', title: null }]);
  });

  it('reads people', async () => {
    const { call: ask } = await administratorWith([]);
    expect((await ask('GET', '/newsdesk/people/search?q=a')).status).toBe(403);
    expect((await call('fullAccessToken', 'GET', '/newsdesk/people/search?q=a')).status).toBe(401);
    expect((await call('editor', 'GET', '/newsdesk/people/search?pageSize=1000')).status).toBe(400);
  });
});
