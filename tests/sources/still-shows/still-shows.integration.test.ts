import {
  ARTICLE_UID,
  PERSON_UID,
  QUOTE_UID,
  type StillShown,
  type StillShowsResponse,
} from '../../../content-types';
import { documents } from '../../support/documents';
import { blocks, call, emptyNewsroom } from '../../support/newsroom';
import { newAdministrator } from '../administrator';

beforeEach(emptyNewsroom);

const path = (article: string) => `/newsdesk/articles/${article}/sources/still-shows`;

const person = async (name: string, data: object = {}, published = true) => {
  const { documentId } = await documents(PERSON_UID).create({ data: { name, ...data } });
  if (published) await documents(PERSON_UID).publish({ documentId });
  return documentId;
};

const quote = async (article: string, speaker: string, data: object = {}) =>
  (
    await documents(QUOTE_UID).create({
      data: { text: 'We sail at six.', attribution: 'named', speaker, article, ...data },
    })
  ).documentId;

const article = async (data: object = {}) =>
  (await documents(ARTICLE_UID).create({ data: { title: 'Harbour dues rise', ...data } }))
    .documentId;

const ask = async (documentId: string, body: object): Promise<StillShowsResponse> => {
  const answer = await call('superAdmin', 'POST', path(documentId), body);
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
  return answer.body.data;
};

const brief = ({ in: where, locale, field, found, live }: StillShown) =>
  `${where} ${locale} ${field}: ${found}${live ? ' (live)' : ''}`;

const places = async (documentId: string, body: object) =>
  (await ask(documentId, body)).places.map(brief).sort();

describe('what still shows of a person', () => {
  it('is every text of the article, in draft and in what readers see', async () => {
    const ines = await person('Inês Duarte', { aliases: ['Nettie'] });
    const documentId = await article({
      title: 'Ines Duarte on harbour dues',
      standfirst: 'A clerk, Nettie, tells all',
      body: blocks('It was Duarte who spoke.', 'Nobody else did.'),
      section: 'Duarte',
      dateline: 'PORT DUARTE',
      corrections: [{ date: '2024-05-01', text: 'We spelt Ines Duarte wrongly.' }],
      authors: [ines],
      people: [ines],
      originName: 'Duarte Daily',
      originUrl: 'https://daily.example/ines-duarte',
      canonicalUrl: 'https://news.example/In%C3%AAs-Duarte',
      relatedStories: [
        { type: 'url', kind: 'related', url: 'https://a.example/x', title: 'Duarte, a life' },
      ],
    });
    const marked = await quote(documentId, ines);
    await documents(ARTICLE_UID).publish({ documentId });
    await documents(ARTICLE_UID).update({
      documentId,
      data: { title: 'Clerk on harbour dues', standfirst: 'Now by Duarte' },
    });

    expect(await places(documentId, { person: ines, quotes: [marked] })).toEqual(
      [
        'article en title: Ines Duarte (live)',
        'article en slug: ines-duarte (live)',
        'article en standfirst: Nettie (live)',
        'article en standfirst: Duarte',
        'article en body: Duarte (live)',
        'article en section: Duarte (live)',
        'article en dateline: DUARTE (live)',
        'article en corrections: Ines Duarte (live)',
        'article en authors: Inês Duarte (live)',
        'article en people: Inês Duarte (live)',
        'article en originName: Duarte (live)',
        'article en originUrl: ines-duarte (live)',
        'article en canonicalUrl: Inês-Duarte (live)',
        'article en relatedStories: Duarte (live)',
        'person null name: Inês Duarte (live)',
      ].sort(),
    );
  });

  it('is every locale, old slugs, the titles of related stories, files, and quotes', async () => {
    const ines = await person('Ines Duarte');
    const target = await article({ title: 'Duarte, a portrait' });
    // Readers of the English list do not see the German title.
    await documents(ARTICLE_UID).update({
      documentId: target,
      locale: 'de',
      data: { title: 'Duarte, ein Bild' },
    });
    await documents(ARTICLE_UID).publish({ documentId: target, locale: '*' });
    const unseen = await article({ title: 'Duarte, unpublished' });
    const documentId = await article({
      slug: 'duarte-speaks',
      relatedStories: [
        { type: 'article', kind: 'related', article: target },
        { type: 'article', kind: 'related', article: unseen },
      ],
    });
    const marked = await quote(documentId, ines, {
      text: 'I, Ines Duarte, sail at six.',
      saidTo: 'The Duarte Hour',
      saidToUrl: 'https://radio.example/duarte',
    });
    const other = await quote(documentId, ines, { text: 'We do not.' });
    await quote(documentId, await person('Mara Venn'), { text: 'Ask Duarte.' });
    await documents(ARTICLE_UID).publish({ documentId });
    await documents(ARTICLE_UID).update({ documentId, data: { slug: 'harbour-dues' } });
    await documents(ARTICLE_UID).publish({ documentId });
    await documents(ARTICLE_UID).update({
      documentId,
      locale: 'de',
      data: { title: 'Duarte spricht', slug: 'hafen' },
    });
    const file = await newsroom.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'duarte.jpg',
        alternativeText: 'Ines Duarte at sea',
        url: '/uploads/portrait_ab12.jpg',
        hash: 'portrait_ab12',
        mime: 'image/jpeg',
        size: 1,
        provider: 'local',
      },
    });
    await documents(ARTICLE_UID).update({ documentId, data: { cover: file.id } });

    const response = await ask(documentId, { person: ines, quotes: [marked] });
    expect(response.places.map(brief).sort()).toEqual(
      [
        'article de title: Duarte',
        'article en relatedStories: Duarte (live)',
        'file null alternativeText: Ines Duarte',
        'file null name: duarte',
        'quote en text: Ines Duarte (live)',
        'quote en saidTo: Duarte (live)',
        'quote en saidToUrl: duarte (live)',
        'quote en speaker: Ines Duarte (live)',
        'quote en text: Duarte (live)',
        'slugHistory en slug: duarte (live)',
      ].sort(),
    );
    expect(response.personOnlyHere).toBe(false);
    const at = (where: string, field: string) =>
      response.places.filter((place) => place.in === where && place.field === field);
    expect(at('quote', 'speaker')).toMatchObject([{ id: other }]);
    expect(at('quote', 'saidTo')).toMatchObject([{ id: marked, excerpt: 'The Duarte Hour' }]);
    expect(at('file', 'name')).toMatchObject([{ id: String(file.id), excerpt: 'duarte.jpg' }]);
    expect(at('slugHistory', 'slug')).toMatchObject([{ id: documentId, excerpt: 'duarte-speaks' }]);
  });

  it('is found by the slugs the person has and has had', async () => {
    const ines = await person('Ines Duarte', { slug: 'harbour-clerk' });
    await documents(PERSON_UID).update({ documentId: ines, data: { slug: 'quay-master' } });
    const documentId = await article({
      body: blocks('See /people/harbour-clerk and /people/quay-master.'),
    });
    expect(await places(documentId, { person: ines, quotes: [] })).toEqual([
      'article en body: harbour-clerk',
      'article en body: quay-master',
      'person null name: Ines Duarte (live)',
    ]);
  });

  it('is the same words of theirs in other articles, a clone for example', async () => {
    const ines = await person('Ines Duarte');
    const documentId = await article();
    const marked = await quote(documentId, ines, { text: 'We sail at six – “all” of us.' });
    const { documentId: clone } = await documents(ARTICLE_UID).clone({
      documentId,
      data: { title: 'Harbour dues rise again' },
    });
    await documents(ARTICLE_UID).publish({ documentId: clone });
    const loose = await quote(await article(), ines, {
      text: 'We sail at six - "all" of us',
      article: null,
    });
    await quote(clone, ines, { text: 'We do not.' });
    await quote(clone, await person('Mara Venn'), { text: 'We sail at six – “all” of us.' });
    await quote(clone, ines, {
      text: 'We sail at six – “all” of us.',
      attribution: 'anonymous',
      speaker: null,
    });

    const { places: found } = await ask(documentId, { person: ines, quotes: [marked] });
    expect(found).toEqual([
      {
        in: 'otherArticle',
        id: clone,
        locale: 'en',
        field: 'quotes',
        found: 'Ines Duarte',
        excerpt: 'Harbour dues rise again',
        live: true,
      },
      {
        in: 'quote',
        id: loose,
        locale: 'en',
        field: 'speaker',
        found: 'Ines Duarte',
        excerpt: 'We sail at six - "all" of us',
        live: false,
      },
    ]);
    expect((await ask(clone, { person: ines, quotes: [] })).places).not.toContainEqual(
      expect.objectContaining({ in: 'otherArticle' }),
    );
  });

  it('is nothing where nothing shows', async () => {
    const ines = await person('Ines Duarte');
    const documentId = await article();
    const marked = await quote(documentId, ines);
    await quote(await article(), ines, { text: 'We stay.' });
    expect(await ask(documentId, { person: ines, quotes: [marked] })).toEqual({
      places: [],
      personOnlyHere: false,
    });
  });
});

describe('whether the record was made for this alone', () => {
  const only = async (documentId: string, body: object) =>
    (await ask(documentId, body)).personOnlyHere;

  it('is told by what else leads to the person', async () => {
    const ines = await person('Ines Duarte');
    const documentId = await article({ authors: [ines], people: [ines] });
    const [marked, other] = [await quote(documentId, ines), await quote(documentId, ines)];
    expect(await only(documentId, { person: ines, quotes: [marked] })).toBe(false);
    expect(await only(documentId, { person: ines, quotes: [marked, other] })).toBe(true);

    const elsewhere = await article({ people: [ines] });
    expect(await only(documentId, { person: ines, quotes: [marked, other] })).toBe(false);
    await documents(ARTICLE_UID).update({ documentId: elsewhere, data: { people: [] } });
    expect(await only(documentId, { person: ines, quotes: [marked, other] })).toBe(true);
  });

  it('is told by types of the site, too', async () => {
    const ines = await person('Ines Duarte');
    const documentId = await article();
    await newsroom.strapi
      .documents('api::page.page' as never)
      .create({ data: { heading: 'Contact', contact: ines } as never });
    expect(await only(documentId, { person: ines, quotes: [] })).toBe(false);
  });
});

describe('asking what still shows', () => {
  it('writes nothing, anywhere', async () => {
    const ines = await person('Ines Duarte');
    const documentId = await article({ title: 'Ines Duarte speaks' });
    const marked = await quote(documentId, ines);
    await documents(ARTICLE_UID).publish({ documentId });

    const { connection } = newsroom.strapi.db;
    const statements: { sql: string; bindings: unknown[] }[] = [];
    const listen = (statement: { sql: string; bindings: unknown[] }) => {
      statements.push(statement);
    };
    connection.on('query', listen);
    try {
      await ask(documentId, { person: ines, quotes: [marked] });
    } finally {
      connection.removeListener('query', listen);
    }
    expect(statements.length).toBeGreaterThan(5);
    // Strapi itself may be writing its settings meanwhile.
    const writes = statements.filter(
      ({ sql, bindings }) =>
        /^\s*(insert|update|delete|replace)/i.test(sql) &&
        (sql.includes('newsdesk') || /Duarte/.test(JSON.stringify(bindings))),
    );
    expect(writes).toEqual([]);
    expect(await newsroom.strapi.db.connection('newsdesk_ledger')).toEqual([]);
  });

  const READ = 'plugin::content-manager.explorer.read';
  const reading = (subject: string, fields: string[], more: object = {}) => ({
    action: READ,
    subject,
    properties: { fields, locales: ['en', 'de'] },
    ...more,
  });
  const people = { action: READ, subject: PERSON_UID, properties: { fields: ['name'] } };
  const mark = (locales = ['en', 'de']) => ({
    action: 'plugin::newsdesk.source.mark',
    subject: ARTICLE_UID,
    properties: { locales },
  });

  it('is for those who may mark the sources of the article, and see the person', async () => {
    const ines = await person('Ines Duarte');
    const documentId = await article({ title: 'Ines Duarte speaks', standfirst: 'By Duarte' });
    const body = { person: ines, quotes: [] };
    const titles = reading(ARTICLE_UID, ['title']);

    const marker = await newAdministrator([titles, people, mark()]);
    const { status, body: answer } = await marker.call('POST', path(documentId), body);
    expect(status).toBe(200);
    // They are told of fields that they may not read, and not what stands there.
    expect(answer.data.places.map(({ field, excerpt }: StillShown) => [field, excerpt])).toEqual([
      ['title', 'Ines Duarte speaks'],
      ['slug', ''],
      ['standfirst', ''],
      ['name', 'Ines Duarte'],
    ]);

    const reader = await newAdministrator([titles, people]);
    expect((await reader.call('POST', path(documentId), body)).status).toBe(403);
    const blind = await newAdministrator([people, mark()]);
    expect((await blind.call('POST', path(documentId), body)).status).toBe(404);
    const stranger = await newAdministrator([titles, mark()]);
    expect((await stranger.call('POST', path(documentId), body)).status).toBe(400);
  });

  it('is told of other articles as far as they may be read', async () => {
    const ines = await person('Ines Duarte');
    const [documentId, other] = [await article(), await article({ title: 'The ferry' })];
    const marked = await quote(documentId, ines);
    const copy = await quote(other, ines);
    const places = async (permissions: object[]) => {
      const { call: callAs } = await newAdministrator([people, mark(), ...permissions]);
      const body = { person: ines, quotes: [marked] };
      const { body: answer } = await callAs('POST', path(documentId), body);
      return answer.data.places.map(({ in: where, id, excerpt }: StillShown) => [
        where,
        id,
        excerpt,
      ]);
    };
    const titles = reading(ARTICLE_UID, ['title', 'quotes']);
    const all = reading(QUOTE_UID, ['text', 'attribution', 'speaker']);
    const own = { ...all, conditions: ['admin::is-creator'] };
    expect(await places([titles, all])).toEqual([['otherArticle', other, 'The ferry']]);
    expect(await places([reading(ARTICLE_UID, ['title']), all])).toEqual([
      ['quote', copy, 'We sail at six.'],
    ]);
    expect(await places([titles, own])).toEqual([]);
    expect(await places([titles, reading(QUOTE_UID, ['text'])])).toEqual([]);
  });

  it('needs the permission in the locale that is asked for, else in all', async () => {
    const ines = await person('Ines Duarte');
    const documentId = await article();
    await documents(ARTICLE_UID).update({
      documentId,
      locale: 'de',
      data: { title: 'Duarte spricht' },
    });
    const { call: callAs } = await newAdministrator([
      reading(ARTICLE_UID, ['title']),
      people,
      mark(['en']),
    ]);
    const body = { person: ines, quotes: [] };
    expect((await callAs('POST', path(documentId), body)).status).toBe(403);
    expect((await callAs('POST', path(documentId), { ...body, locale: 'de' })).status).toBe(403);
    const asked = await callAs('POST', path(documentId), { ...body, locale: 'en' });
    expect(asked.body.data.places.map(brief)).toContain('article de title: Duarte');
  });

  it('is refused to tokens and the public, and for an article that is not there', async () => {
    const body = { person: await person('Ines Duarte'), quotes: [] };
    const documentId = await article();
    for (const caller of ['public', 'readOnlyToken', 'fullAccessToken'] as const) {
      expect((await call(caller, 'POST', path(documentId), body)).status).toBe(401);
    }
    expect((await call('superAdmin', 'POST', path('nobody'), body)).status).toBe(404);
  });

  it.each<[string, (ids: { ines: string; strange: string }) => unknown, string[]]>([
    ['nothing', () => ({}), ['person', 'quotes']],
    ['a list', () => [], ['']],
    ['no person', () => ({ person: '', quotes: [] }), ['person']],
    ['a person who is not there', () => ({ person: 'nobody', quotes: [] }), ['person']],
    ['quotes that are no list', ({ ines }) => ({ person: ines, quotes: 'all' }), ['quotes']],
    ['a quote that is no id', ({ ines }) => ({ person: ines, quotes: [7] }), ['quotes.0']],
    [
      'a quote of another article',
      ({ ines, strange }) => ({ person: ines, quotes: [strange] }),
      ['quotes.0'],
    ],
    ['more than there is', ({ ines }) => ({ person: ines, quotes: [], name: 'x' }), ['name']],
  ])('is refused with %s, and the field is named', async (_, request, paths) => {
    const ines = await person('Ines Duarte');
    const strange = await quote(await article(), ines);
    const documentId = await article();
    const { status, body } = await call(
      'superAdmin',
      'POST',
      path(documentId),
      request({ ines, strange }),
    );
    expect(status).toBe(400);
    expect(
      body.error.details.errors.map((error: { path: string[] }) => error.path.join('.')),
    ).toEqual(paths);
  });
});
