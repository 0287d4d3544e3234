import { ARTICLE_UID, type LinkingArticles, type RelatedTarget } from '../../content-types';
import type { CallerName } from '../support/callers';
import { type Answer, call, emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draft,
  elsewhere,
  list,
  publish,
  published,
  storedList,
  to,
  unpublish,
} from './stories';

beforeEach(emptyNewsroom);

const ask = (
  path: string,
  query: Record<string, string>,
  caller: CallerName = 'editor',
): Promise<Answer> =>
  call(caller, 'GET', `/newsdesk/related-stories/${path}?${new URLSearchParams(query)}`);

/** Runs something while the reporter may read only what the data of a permission says. */
const asNarrowReporter = async (
  action: 'read' | 'update',
  data: object,
  run: () => Promise<void>,
): Promise<void> => {
  const query = newsroom.strapi.db.query('admin::permission');
  const permission = await query.findOne({
    where: {
      action: `plugin::content-manager.explorer.${action}`,
      subject: ARTICLE_UID,
      role: { name: { $containsi: 'reporter' } },
    },
  });
  await query.update({ where: { id: permission.id }, data });
  try {
    await run();
  } finally {
    const { properties, conditions } = permission;
    await query.update({ where: { id: permission.id }, data: { properties, conditions } });
  }
};

describe('how the articles of a list stand', () => {
  const targets = async (
    ids: string[],
    locale = 'en',
    caller: CallerName = 'editor',
  ): Promise<RelatedTarget[]> =>
    (await ask('targets', { articles: ids.join(','), locale }, caller)).body.data;
  const inShort = (found: RelatedTarget[]) =>
    found.map(({ state, readers }) => [state, readers && `${readers.title} (${readers.locale})`]);

  it('is told for each locale, with what readers get', async () => {
    const live = await published('Live');
    await articles().update({ documentId: live, locale: 'de', data: { title: 'Lebt' } });
    const waiting = await draft('Waiting');
    const german = await draft('Nur deutsch', {}, 'de');
    const gone = await published('Gone');
    await articles().delete({ documentId: gone, locale: '*' });
    const ids = [waiting, live, gone, german];

    expect(inShort(await targets(ids))).toEqual([
      ['notLiveYet', null],
      ['live', 'Live (en)'],
      ['deleted', null],
      ['otherLocale', null],
    ]);
    // The German version is a draft: German readers get the English one meanwhile.
    expect(inShort(await targets(ids, 'de'))).toEqual([
      ['otherLocale', null],
      ['notLiveYet', 'Live (en)'],
      ['deleted', null],
      ['notLiveYet', null],
    ]);
    await publish(live, 'de');
    await unpublish(live, 'en');
    expect(inShort(await targets([live], 'de'))).toEqual([['live', 'Lebt (de)']]);
    expect(inShort(await targets([live], 'en'))).toEqual([['notLiveYet', null]]);
    expect((await targets([live], 'de'))[0]?.found).toMatchObject({ title: 'Lebt', locale: 'de' });
    expect((await targets([german], 'en'))[0]?.found).toMatchObject({ title: 'Nur deutsch' });
  });

  it('does not tell deleted articles from those that an editor may not see', async () => {
    const [hidden, live] = [await draft('Hidden'), await published('Live')];
    const gone = await draft('Gone');
    await articles().delete({ documentId: gone, locale: '*' });

    await asNarrowReporter('read', { conditions: ['admin::is-creator'] }, async () => {
      expect(await targets([hidden, gone, live], 'en', 'reporter')).toEqual([
        { documentId: hidden, state: 'unavailable', found: null, readers: null },
        { documentId: gone, state: 'unavailable', found: null, readers: null },
        {
          documentId: live,
          state: 'live',
          found: null,
          readers: { title: 'Live', locale: 'en' },
        },
      ]);
    });
    expect((await targets([hidden], 'en', 'reporter'))[0]?.state).toBe('notLiveYet');
  });
});

describe('who links to an article', () => {
  const linking = async (
    ids: string[],
    query: Record<string, string> = {},
    caller: CallerName = 'editor',
  ): Promise<LinkingArticles> =>
    (await ask('linking', { articles: ids.join(','), ...query }, caller)).body.data;

  it('is told once for each locale, with what readers see now', async () => {
    const [wall, dues] = [await draft('Wall'), await draft('Dues')];
    const ferry = await published('Ferry', { relatedStories: [to(wall, { kind: 'update' })] });
    await articles().update({
      documentId: ferry,
      locale: 'de',
      data: { title: 'Fähre', relatedStories: [elsewhere('x'), to(wall)] },
    });
    const once = await published('Once', { relatedStories: [to(wall)] });
    await list(once, []);
    await draft('Other', { relatedStories: [to(dues)] });

    expect(await linking([wall])).toEqual({
      limited: false,
      total: 3,
      items: [
        expect.objectContaining({ title: 'Once', live: true, status: 'modified', to: wall }),
        expect.objectContaining({ title: 'Fähre', locale: 'de', live: false, kind: 'related' }),
        expect.objectContaining({ title: 'Ferry', locale: 'en', live: true, kind: 'update' }),
      ],
    });
    expect(await linking([wall], { page: '2', pageSize: '2' })).toMatchObject({
      total: 3,
      items: [{ title: 'Ferry' }],
    });
    expect((await linking([wall, dues])).total).toBe(4);
    expect(await linking(['nobody'])).toEqual({ items: [], total: 0, limited: false });
    await articles().delete({ documentId: wall, locale: '*' });
    expect((await linking([wall])).total).toBe(3);
  });

  it('is as much of it as the editor may read, and tells them that there may be more', async () => {
    const [wall, lonely] = [await draft('Wall'), await draft('Lonely')];
    await draft('Ferry', { relatedStories: [to(wall)] });
    const nothing = { items: [], total: 0, limited: true };

    await asNarrowReporter('read', { conditions: ['admin::is-creator'] }, async () => {
      expect(await linking([wall], {}, 'reporter')).toEqual(nothing);
      // Whether there is one that they may not read makes no difference.
      expect(await linking([lonely], {}, 'reporter')).toEqual(nothing);
    });
    await asNarrowReporter('read', { properties: { fields: ['title'] } }, async () => {
      expect(await linking([wall], {}, 'reporter')).toEqual(nothing);
    });
    const fields = ['title', 'relatedStories'];
    await asNarrowReporter('read', { properties: { fields, locales: ['de'] } }, async () => {
      expect(await linking([wall], {}, 'reporter')).toEqual(nothing);
      expect(await linking([lonely], {}, 'reporter')).toEqual(nothing);
    });
    expect(await linking([wall], {}, 'reporter')).toMatchObject({ total: 1, limited: false });
    expect(await linking([lonely], {}, 'superAdmin')).toEqual({
      items: [],
      total: 0,
      limited: false,
    });
  });
});

describe('what an editor pasted', () => {
  const SITE = ['https://news.example/en', 'http://localhost:3000'];
  const pasted = async (text: string, locale = 'en', caller: CallerName = 'editor') =>
    (await ask('pasted', { text, locale }, caller)).body.data?.title ?? null;

  beforeEach(() => newsroom.strapi.config.set('plugin::newsdesk.siteUrls', SITE));
  afterEach(() => newsroom.strapi.config.set('plugin::newsdesk.siteUrls', []));

  it.each([
    ['https://news.example/en/politics/ferry', 'Ferry'],
    ['https://NEWS.example/en/ferry/?utm_source=x#comments', 'Ferry'],
    ['http://localhost:3000/ferry', 'Ferry'],
    ['ferry', 'Ferry'],
    [' ferry ', 'Ferry'],
    ['https://news.example/fr/ferry', null],
    ['https://news.example/english/ferry', null],
    ['https://elsewhere.example/en/ferry', null],
    ['https://news.example/en/', null],
    ['https://news.example/en/nothing-here', null],
    ['http://localhost:4000/ferry', null],
    ['Ferry fares', null],
    ['', null],
  ])('"%s" leads to %s', async (text, title) => {
    await draft('Ferry');
    expect(await pasted(text)).toBe(title);
  });

  it('leads on from a slug that an article once had, in the locale that is written in', async () => {
    const ferry = await published('Ferry');
    await articles().update({ documentId: ferry, data: { slug: 'boat' } });
    await publish(ferry);
    await draft('Fähre', { slug: 'ferry' }, 'de');

    expect(await pasted('ferry')).toBe('Ferry');
    expect(await pasted('ferry', 'de')).toBe('Fähre');
    expect(await pasted('boat', 'de')).toBe('Ferry');
  });

  it('leads to nothing that the editor may not read', async () => {
    await draft('Ferry');
    await asNarrowReporter('read', { conditions: ['admin::is-creator'] }, async () => {
      expect(await pasted('ferry', 'en', 'reporter')).toBe(null);
    });
  });
});

describe('linking back', () => {
  const back = (from: string, target: string, caller: CallerName = 'editor', locale = 'en') =>
    call(caller, 'POST', '/newsdesk/related-stories/link-back', {
      from,
      to: target,
      locale,
      kind: 'background',
    });

  it('adds an entry to the end of the other draft, once', async () => {
    const [ferry, wall] = [
      await draft('Ferry'),
      await published('Wall', { relatedStories: [elsewhere('x')] }),
    ];

    expect((await back(ferry, wall)).body).toEqual({ data: { added: true } });
    expect((await back(ferry, wall)).body).toEqual({ data: { added: false } });
    expect(await storedList(wall)).toEqual([elsewhere('x'), to(ferry, { kind: 'background' })]);
    expect(await storedList(wall, 'published')).toEqual([elsewhere('x')]);
    const { updatedBy } = await newsroom.strapi.db
      .query(ARTICLE_UID)
      .findOne({ where: { documentId: wall, publishedAt: null }, populate: ['updatedBy'] });
    expect(updatedBy.firstname).toBe('Editor');
  });

  it('is refused without the right to, to nowhere, to itself and to a list that is full', async () => {
    const [ferry, wall] = [await draft('Ferry'), await draft('Wall')];
    const full = await draft('Full', {
      relatedStories: Array.from({ length: 20 }, (_, index) => elsewhere(`page-${index}`)),
    });

    expect((await back(ferry, wall, 'editor', 'de')).status).toBe(404);
    expect((await back(ferry, 'nobody')).status).toBe(404);
    expect((await back('nobody', wall)).status).toBe(400);
    expect((await back(wall, wall)).status).toBe(400);
    expect((await back(ferry, full)).status).toBe(400);
    expect((await call('editor', 'POST', '/newsdesk/related-stories/link-back', {})).status).toBe(
      400,
    );
    await asNarrowReporter('update', { properties: { fields: ['title'] } }, async () => {
      expect((await back(ferry, wall, 'reporter')).status).toBe(403);
    });
    await asNarrowReporter('update', { conditions: ['admin::is-creator'] }, async () => {
      expect((await back(ferry, wall, 'reporter')).status).toBe(403);
    });
    await asNarrowReporter('read', { conditions: ['admin::is-creator'] }, async () => {
      const [hidden, missing] = [
        await back(ferry, wall, 'reporter'),
        await back(ferry, 'nobody', 'reporter'),
      ];
      expect(hidden.status).toBe(404);
      expect(hidden.body).toEqual(missing.body);
    });
    for (const caller of ['public', 'fullAccessToken'] as const) {
      expect((await back(ferry, wall, caller)).status).toBe(401);
    }
    expect(await storedList(wall)).toBe(null);
  });

  it('by two editors at once adds both', async () => {
    const [one, two, wall] = [await draft('One'), await draft('Two'), await draft('Wall')];
    await Promise.all([back(one, wall), back(two, wall)]);
    const linked = (await storedList(wall))?.map((entry) => 'article' in entry && entry.article);
    expect(linked?.sort()).toEqual([one, two].sort());
  });
});

it('tells the panel how long a list may be', async () => {
  expect((await ask('settings', {})).body).toEqual({ data: { max: 20 } });
});
