import type { SourcingSettings } from '../../../content-types';
import { ARTICLE_UID, QUOTE_UID, SOURCING_SETTINGS_ACTION } from '../../../content-types';
import { DEFAULT_SETTINGS } from '../../../server/src/sources/settings/default-settings';
import { articles, draftArticle, draftPerson, draftQuote } from '../../articles/entries';
import { call, emptyNewsroom } from '../../support/newsroom';
import { readStoredRows } from '../../support/stored-rows';
import { houseForgets, houseSets, report } from '../house';
import { ALL_OF_ARTICLES, ALL_OF_QUOTES, administratorWith, reads } from '../limited-role';

beforeEach(async () => {
  await emptyNewsroom();
  await houseForgets();
});
afterAll(houseForgets);

const PATH = '/newsdesk/sourcing/settings';

const SETTINGS: SourcingSettings = {
  preset: 'wire',
  severities: { 'byline-missing': 'off', 'reason-rote': 'block' },
  glossary: [{ id: 'background', name: 'Background', meaning: 'Quoted, never named.' }],
  defaultDescription: { '': 'a source', de: 'eine Quelle' },
  density: 2.5,
  attesterMayApprove: true,
  authorMayConfirm: true,
  overridable: false,
};

describe('the settings of a house', () => {
  it('are the plugin’s until somebody decides', async () => {
    const { status, body } = await call('reporter', 'GET', PATH);
    expect(status).toBe(200);
    expect(body.data).toEqual(DEFAULT_SETTINGS);
    expect(body.data.preset).toBe('magazine');
  });

  it('are those of the site where its code has decided', async () => {
    const { config } = newsroom.strapi;
    const before = config.get('plugin::newsdesk.sourcing');
    config.set('plugin::newsdesk.sourcing', {
      preset: 'broadsheet',
      defaultDescription: { de: 'jemand' },
    });
    const { body } = await call('reporter', 'GET', PATH);
    config.set('plugin::newsdesk.sourcing', before);
    expect(body.data).toEqual({
      ...DEFAULT_SETTINGS,
      preset: 'broadsheet',
      defaultDescription: { ...DEFAULT_SETTINGS.defaultDescription, de: 'jemand' },
    });
  });

  it('are kept as an editor sets them, and hold at once', async () => {
    const article = await draftArticle('Ferry fares rise');
    await draftQuote(article, 'They knew.');
    await articles().publish({ documentId: article });

    const put = await call('editor', 'PUT', PATH, SETTINGS);
    expect([put.status, put.body.data]).toEqual([200, SETTINGS]);
    expect((await call('reporter', 'GET', PATH)).body.data).toEqual(SETTINGS);

    await expect(articles().publish({ documentId: article })).rejects.toMatchObject({
      name: 'ValidationError',
      details: { overridable: false },
    });
    const { findings } = (await report('editor', article)).body.data;
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('byline-missing');
  });

  it.each<[object, string[]]>([
    [{ preset: 'tabloid' }, ['preset']],
    [{ severities: { 'no-such-rule': 'warn' } }, ['severities', 'no-such-rule']],
    [{ severities: { 'byline-missing': 'fatal' } }, ['severities', 'byline-missing']],
    [{ glossary: [{ id: 'Deep Throat', name: 'x', meaning: '' }] }, ['glossary', '0', 'id']],
    [
      {
        glossary: [
          { id: 'a', name: 'x', meaning: '' },
          { id: 'a', name: 'y', meaning: '' },
        ],
      },
      ['glossary', '1'],
    ],
    [{ defaultDescription: { '': ' ' } }, ['defaultDescription', '']],
    [{ defaultDescription: { 'not a locale': 'x' } }, ['defaultDescription', 'not a locale']],
    [{ density: 0 }, ['density']],
    [{ density: '5' }, ['density']],
    [{ overridable: 'yes' }, ['overridable']],
    [{ overridable: undefined }, ['overridable']],
    [{ colour: 'red' }, ['colour']],
  ])('are refused with %j, naming the field', async (wrong, path) => {
    const { status, body } = await call('editor', 'PUT', PATH, { ...SETTINGS, ...wrong });
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path }]);
    expect((await call('reporter', 'GET', PATH)).body.data).toEqual(DEFAULT_SETTINGS);
  });

  it('are changed by those who may', async () => {
    expect((await call('reporter', 'PUT', PATH, SETTINGS)).status).toBe(403);
    for (const caller of ['public', 'readOnlyToken', 'fullAccessToken'] as const) {
      expect((await call(caller, 'PUT', PATH, SETTINGS)).status).toBe(401);
      expect((await call(caller, 'GET', PATH)).status).toBe(401);
      expect((await call(caller, 'GET', '/newsdesk/sourcing/rules')).status).toBe(401);
    }
    const { call: ask } = await administratorWith([{ action: SOURCING_SETTINGS_ACTION }]);
    expect((await ask('PUT', PATH, SETTINGS)).status).toBe(200);
  });
});

describe('a change of settings that is tried', () => {
  const TRY = `${PATH}/preview`;
  const under = (preset: SourcingSettings['preset'], more: Partial<SourcingSettings> = {}) => ({
    ...DEFAULT_SETTINGS,
    preset,
    ...more,
  });

  /** One article that a strict house would not print, one that any would. */
  const newsroomOfTwo = async () => {
    const anonymous = await draftArticle('Ferry fares rise');
    await draftQuote(anonymous, 'Ferry fares rise', { sourceDescription: 'sources' });
    await draftArticle('Harbour reopens', { authors: [await draftPerson('Ada Finch')] });
    return anonymous;
  };

  const kept = async () => ({
    rows: await readStoredRows(newsroom.strapi.db),
    settings: (await call('editor', 'GET', PATH)).body.data,
  });

  it('says how many of the newest articles are blocked now, and would be', async () => {
    await newsroomOfTwo();
    const stricter = await call('editor', 'POST', TRY, under('wire'));
    expect([stricter.status, stricter.body.data]).toEqual([
      200,
      { articles: 2, blocked: { now: 0, after: 1 } },
    ]);
    const { body: one } = await call(
      'editor',
      'POST',
      TRY,
      under('magazine', { severities: { 'byline-missing': 'block' } }),
    );
    expect(one.data.blocked).toEqual({ now: 0, after: 1 });

    await houseSets(under('wire'));
    const laxer = await call('editor', 'POST', TRY, under('magazine'));
    expect(laxer.body.data).toEqual({ articles: 2, blocked: { now: 1, after: 0 } });
    const { body: same } = await call('editor', 'POST', TRY, under('wire'));
    expect(same.data.blocked).toEqual({ now: 1, after: 1 });
  });

  it('changes nothing', async () => {
    const article = await newsroomOfTwo();
    const before = await kept();
    expect((await call('editor', 'POST', TRY, SETTINGS)).status).toBe(200);
    expect(await kept()).toEqual(before);
    await expect(articles().publish({ documentId: article })).resolves.toMatchObject({
      documentId: article,
    });
  });

  it('is held to what settings may be', async () => {
    const { status, body } = await call('editor', 'POST', TRY, { ...SETTINGS, density: 0 });
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['density'] }]);
  });

  it('is told to those who may change settings, of articles that are theirs to read', async () => {
    await newsroomOfTwo();
    expect((await call('reporter', 'POST', TRY, SETTINGS)).status).toBe(403);
    for (const caller of ['public', 'readOnlyToken', 'fullAccessToken'] as const) {
      expect((await call(caller, 'POST', TRY, SETTINGS)).status).toBe(401);
    }
    const told = async (...permissions: Parameters<typeof administratorWith>[0]) => {
      const { call: ask } = await administratorWith([
        { action: SOURCING_SETTINGS_ACTION },
        ...permissions,
      ]);
      return (await ask('POST', TRY, under('wire'))).body.data;
    };
    const nothing = { articles: 0, blocked: { now: 0, after: 0 } };
    expect(await told()).toEqual(nothing);
    expect(await told(reads(ARTICLE_UID, ALL_OF_ARTICLES))).toEqual(nothing);
    expect(
      await told(
        reads(ARTICLE_UID, ALL_OF_ARTICLES),
        reads(QUOTE_UID, ALL_OF_QUOTES, ['admin::is-creator']),
      ),
    ).toEqual({ articles: 1, blocked: { now: 0, after: 0 } });
    expect(
      await told(reads(ARTICLE_UID, ALL_OF_ARTICLES), reads(QUOTE_UID, ALL_OF_QUOTES)),
    ).toEqual({ articles: 2, blocked: { now: 0, after: 1 } });
  });
});

describe('the rules as the settings page shows them', () => {
  it('explain themselves, and say how much they matter', async () => {
    const { body } = await call('editor', 'GET', '/newsdesk/sourcing/rules');
    expect(body.data.length).toBeGreaterThanOrEqual(16);
    expect(body.data[0]).toEqual({
      id: 'description-missing',
      explanation: expect.stringMatching(/\.$/),
      severity: { wire: 'block', broadsheet: 'block', magazine: 'warn', off: 'off' },
    });
  });
});
