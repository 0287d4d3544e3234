import { ARTICLE_UID, PERSON_UID, QUOTE_UID, type SourceKey } from '../../../content-types';
import { confirmedWords } from '../../../server/src/sources/confirming/confirmed-words';
import { draftsOfSource } from '../../../server/src/sources/confirming/drafts-of-sources';
import { SOURCE_TABLE } from '../../../server/src/tables/models';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
} from '../../articles/entries';
import { blocks, call, emptyNewsroom } from '../../support/newsroom';
import { houseForgets, houseSets, report } from '../house';
import { ALL_OF_ARTICLES, ALL_OF_QUOTES, administratorWith, reads } from '../limited-role';

beforeEach(async () => {
  await emptyNewsroom();
  await houseForgets();
});
afterAll(houseForgets);

const editorId = async (): Promise<number> =>
  (
    await newsroom.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'editor@example.com' } })
  ).id;

/** Says of a source what somebody confirmed, in place of what is known of it. */
const confirmed = async (articleDocumentId: string, sourceKey: string, data: object = {}) => {
  const rows = newsroom.strapi.db.query(SOURCE_TABLE);
  const drafts = await draftsOfSource(newsroom.strapi, sourceKey as SourceKey);
  const words = JSON.stringify(confirmedWords(drafts));
  await rows.deleteMany({ where: { articleDocumentId, sourceKey } });
  await rows.create({
    data: {
      articleDocumentId,
      sourceKey,
      terms: 'background',
      attestedBy: await editorId(),
      attestedAt: '2024-05-02T08:00:00.000Z',
      attestedWords: words,
      approvedWords: words,
      ...data,
    },
  });
};

const KEY = 'the-insider';

/** A story with two sources, one of whom speaks twice, and a minister who was none yet when it appeared. */
const story = async () => {
  const { documentId: minister } = await people().create({
    data: {
      name: 'Ilse Varden',
      roles: [
        { title: 'Minister', from: '2024-06' },
        { title: 'Harbour pilot', from: '1999', to: '2024-05' },
      ],
    },
  });
  const article = await draftArticle('Ferry fares rise', {
    datePublished: '2024-05-01T06:00:00.000Z',
    body: blocks(
      '“They knew in March,” says an insider.',
      'The minister denies it. “I never saw the paper,” said Ilse Varden.',
      '“Nobody wrote it down,” the insider adds, “until it was too late to matter.” A clerk disagrees.',
    ),
  });
  const insider = {
    sourceKey: KEY,
    sourceDescription: 'an insider at the ministry',
    sourceProximity: 'participant',
    oneVoice: true,
  };
  const ids = {
    second: await draftQuote(article, 'Nobody wrote it down', insider),
    paraphrase: await draftQuote(article, 'It was all written down', {
      form: 'paraphrase',
      sourceDescription: 'a clerk',
    }),
    drifted: await draftQuote(article, 'That is not in the text', {
      attribution: 'named',
    }),
    minister: await draftQuote(article, 'I never saw the paper', {
      attribution: 'named',
      speaker: minister,
    }),
    first: await draftQuote(article, 'They knew in March', insider),
  };
  return { article, minister, ids };
};

describe('the report of an article', () => {
  it('tells who says what, in the order of the body', async () => {
    const { article, minister, ids } = await story();
    await confirmed(article, KEY);

    const { status, body } = await report('editor', article);

    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      article,
      locale: 'en',
      restsOnSources: false,
      totals: { quotes: 5, named: 2, anonymous: 3, sources: 2 },
      override: null,
    });
    const order = body.data.quotes.map(({ documentId }: { documentId: string }) => documentId);
    expect(order.slice(0, 3)).toEqual([ids.first, ids.minister, ids.second]);
    expect(order.slice(3).sort()).toEqual([ids.paraphrase, ids.drifted].sort());
    expect(body.data.quotes[0]).toEqual({
      documentId: ids.first,
      text: 'They knew in March',
      form: 'direct',
      place: { state: 'found', spans: [{ block: 0, start: 1, end: 19 }] },
      voice: { attribution: 'anonymous', source: KEY },
      namingPending: false,
    });
    expect(body.data.quotes[1].voice).toEqual({
      attribution: 'named',
      speaker: { documentId: minister, name: 'Ilse Varden', title: 'Harbour pilot' },
    });
    const [insider, clerk] = body.data.sources;
    expect(insider).toEqual({
      key: KEY,
      description: 'an insider at the ministry',
      reason: null,
      proximity: 'participant',
      oneVoice: true,
      terms: 'background',
      quotes: [ids.first, ids.second],
      words: expect.any(String),
      attested: {
        by: { id: await editorId(), name: 'Editor Tester' },
        at: '2024-05-02T08:00:00.000Z',
      },
      approved: null,
    });
    expect(clerk).toMatchObject({ description: 'a clerk', attested: null, approved: null });
  });

  it('tells what the rules find, where, and how much it matters here', async () => {
    const { article, ids } = await story();
    await houseSets({ preset: 'wire', severities: { 'byline-missing': 'off' } });

    const { body } = await report('editor', article);
    const found = body.data.findings.map(
      ({ rule, severity, place }: { rule: string; severity: string; place: object }) => [
        severity,
        rule,
        place,
      ],
    );
    const insider = { in: 'source', source: KEY };
    expect(found).toEqual(
      expect.arrayContaining([
        ['block', 'not-attested', insider],
        ['block', 'reason-missing', insider],
        ['block', 'quote-drifted', { in: 'quote', quote: ids.drifted }],
        ['block', 'speaker-missing', { in: 'quote', quote: ids.drifted }],
        ['warn', 'first-voice-anonymous', { in: 'quote', quote: ids.first }],
        [
          'warn',
          'passage-unrecorded',
          expect.objectContaining({
            in: 'passage',
            block: 2,
            text: 'until it was too late to matter.',
          }),
        ],
      ]),
    );
    expect(found.map(([, rule]: string[]) => rule)).not.toContain('byline-missing');
  });

  it('is quiet under the preset a house starts with', async () => {
    const { article } = await story();
    const { body } = await report('editor', article);
    expect(
      body.data.findings.filter(({ severity }: { severity: string }) => severity === 'block'),
    ).toEqual([]);
  });

  it('knows whoever created the article or a quote for its author', async () => {
    const created = await call(
      'editor',
      'POST',
      `/content-manager/collection-types/${ARTICLE_UID}`,
      {
        title: 'Ferry fares rise',
      },
    );
    const article = created.body.data.documentId;
    await draftQuote(article, 'They knew in March', { sourceKey: KEY });
    await confirmed(article, KEY, {
      approvedBy: await editorId(),
      approvedAt: '2024-05-02T08:00:00.000Z',
    });
    await houseSets({ preset: 'wire' });
    const rules = async () =>
      (await report('editor', article)).body.data.findings.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(await rules()).toContain('approver-is-author');

    await houseSets({ preset: 'wire', authorMayConfirm: true });
    expect(await rules()).not.toContain('approver-is-author');
  });

  it('says where readers still have a source that an editor has named', async () => {
    const speaker = await draftPerson('Ada Finch');
    const article = await draftArticle('Ferry fares rise');
    const quote = await draftQuote(article, 'Ferry fares rise');
    await articles().publish({ documentId: article });
    const pending = async () => (await report('editor', article)).body.data.quotes[0].namingPending;
    expect(await pending()).toBe(false);
    const draft = await newsroom.strapi.db
      .query(QUOTE_UID)
      .findOne({ where: { documentId: quote, publishedAt: null } });
    await newsroom.strapi.plugin('newsdesk').service('sources').name({
      article,
      source: draft.sourceKey,
      speaker,
      confirmed: true,
      actor: null,
    });
    expect(await pending()).toBe(true);
    await articles().publish({ documentId: article });
    expect(await pending()).toBe(false);
  });

  it('tells of no speaker of an anonymous quote, even linked past every guard', async () => {
    const speaker = await draftPerson('Ada Finch');
    const article = await draftArticle('Ferry fares rise');
    const documentId = await draftQuote(article, 'They knew', { attribution: 'named', speaker });
    await newsroom.strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ documentId })
      .update({ attribution: 'anonymous' })
      .execute();
    const { text, body } = await report('superAdmin', article);
    expect(text).not.toContain('Ada Finch');
    expect(text).not.toContain(speaker);
    expect(body.data.quotes[0].voice).toMatchObject({ attribution: 'anonymous' });
  });

  it('is of the locale that is asked for', async () => {
    const { article, ids } = await story();
    await articles().update({
      documentId: article,
      locale: 'de',
      data: { title: 'Fähre', body: blocks('„Sie wussten es im März“, sagt jemand.') },
    });
    await quotes().update({
      documentId: ids.first,
      locale: 'de',
      data: { text: 'Sie wussten es im März', sourceDescription: 'jemand aus dem Ministerium' },
    });
    const { body } = await report('editor', article, 'de');
    expect(body.data).toMatchObject({
      locale: 'de',
      quotes: [{ documentId: ids.first, text: 'Sie wussten es im März' }],
      sources: [{ key: KEY, description: 'jemand aus dem Ministerium' }],
    });
    expect((await report('editor', article, 'fr')).status).toBe(404);
  });

  it('flags related stories that readers cannot follow', async () => {
    const dead = await draftArticle('Never published');
    const live = await draftArticle('Published');
    await articles().publish({ documentId: live });
    const article = await draftArticle('Ferry fares rise', {
      relatedStories: [
        { type: 'article', kind: 'related', article: live },
        { type: 'article', kind: 'related', article: dead },
        { type: 'url', kind: 'related', url: 'https://example.com/a', title: 'Elsewhere' },
      ],
    });
    await articles().update({
      documentId: article,
      locale: 'de',
      data: {
        title: 'Fähre',
        relatedStories: [{ type: 'article', kind: 'related', article: live }],
      },
    });
    const deadIn = async (locale: string) =>
      (await report('editor', article, locale)).body.data.findings
        .filter(({ rule }: { rule: string }) => rule === 'related-story-dead')
        .map(({ place }: { place: object }) => place);
    expect(await deadIn('en')).toEqual([{ in: 'relatedStory', index: 1 }]);
    // Readers of a locale get the default one where a target has no version in theirs.
    expect(await deadIn('de')).toEqual([]);
    await articles().unpublish({ documentId: live });
    expect(await deadIn('en')).toEqual([0, 1].map((index) => ({ in: 'relatedStory', index })));
    expect(await deadIn('de')).toEqual([{ in: 'relatedStory', index: 0 }]);
  });
});

describe('the report of what stands in a form', () => {
  const preview = (article: string, unsaved: unknown, locale: unknown = 'en') =>
    call('editor', 'POST', `/newsdesk/articles/${article}/sourcing/preview`, { locale, unsaved });

  it('is that of the draft, with what is typed instead', async () => {
    const { article, ids } = await story();
    await houseSets({ preset: 'wire' });
    const rules = async (unsaved: object) =>
      (await preview(article, unsaved)).body.data.findings.map(
        ({ rule, place }: { rule: string; place: { quote?: string } }) =>
          `${rule} ${place.quote ?? ''}`.trim(),
      );
    expect(await rules({})).toEqual(
      (await report('editor', article)).body.data.findings.map(
        ({ rule, place }: { rule: string; place: { quote?: string } }) =>
          `${rule} ${place.quote ?? ''}`.trim(),
      ),
    );
    expect(await rules({ authors: 1 })).not.toContain('byline-missing');
    expect(await rules({ body: blocks('All is changed.') })).toContain(
      `quote-drifted ${ids.first}`,
    );
    expect(await rules({ relatedStories: [{ type: 'article', article: 'none' }, {}] })).toContain(
      'related-story-dead',
    );
    expect(await rules({})).not.toContain(`quote-drifted ${ids.first}`);
  });

  it.each([
    [undefined, 'en', 'unsaved'],
    [{ authors: -1 }, 'en', 'authors'],
    [{ body: 'text' }, 'en', 'body'],
    [{ quotes: [] }, 'en', 'quotes'],
    [{}, 7, 'locale'],
  ])('refuses %j in %j, naming the field', async (unsaved, locale, field) => {
    const { article } = await story();
    const { status, body } = await preview(article, unsaved, locale);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error.details.errors)).toContain(field);
  });
});

describe('the findings of what has no version yet', () => {
  const preview = (request: object) =>
    call('editor', 'POST', '/newsdesk/sourcing/preview', { locale: 'en', unsaved: {}, ...request });
  const rules = async (request: object) =>
    (await preview(request)).body.data.findings.map(({ rule }: { rule: string }) => rule);

  it('are those of the form alone for an article that was never saved', async () => {
    await houseSets({ preset: 'wire' });
    expect(await rules({ article: null })).toEqual(['byline-missing']);
    expect(await rules({ article: null, unsaved: { authors: 1 } })).toEqual([]);
    expect(
      await rules({ article: null, unsaved: { authors: 1, body: blocks('“We never left it.”') } }),
    ).toEqual(['passage-unrecorded']);
  });

  it('know what a new locale gets from the others', async () => {
    const { article } = await story();
    await houseSets({ preset: 'wire' });
    expect(await rules({ article, locale: 'fr' })).toEqual(['byline-missing']);
    await articles().update({
      documentId: article,
      data: { authors: [await draftPerson('Ismay Tarn')] } as never,
    });
    expect(await rules({ article, locale: 'fr' })).toEqual([]);
  });

  it('are told of no article that is not there', async () => {
    expect((await preview({ article: 'none' })).status).toBe(404);
    expect((await preview({})).status).toBe(400);
  });
});

describe('who may read a report', () => {
  const path = (article: string) => `/newsdesk/articles/${article}/sourcing?locale=en`;
  const all = [
    reads(ARTICLE_UID, ALL_OF_ARTICLES),
    reads(QUOTE_UID, ALL_OF_QUOTES),
    reads(PERSON_UID, ['name', 'roles']),
  ];
  const without = (fields: string[], field: string) => fields.filter((each) => each !== field);

  it('is whoever reads the article, its quotes and its people', async () => {
    const { article } = await story();
    for (const caller of ['reporter', 'editor', 'superAdmin'] as const) {
      expect((await report(caller, article)).status).toBe(200);
    }
    const { call: ask } = await administratorWith(all);
    expect((await ask('GET', path(article))).status).toBe(200);
    expect((await ask('GET', path('nobody'))).status).toBe(404);
  });

  it('is nobody who is no administrator', async () => {
    const { article } = await story();
    for (const caller of ['public', 'readOnlyToken', 'fullAccessToken'] as const) {
      expect((await report(caller, article)).status).toBe(401);
    }
  });

  it.each(['text', 'speaker', 'sourceReason'])(
    'is nobody who may not read the %s of quotes',
    async (field) => {
      const { article } = await story();
      const { call: ask } = await administratorWith([
        reads(ARTICLE_UID, ALL_OF_ARTICLES),
        reads(QUOTE_UID, without(ALL_OF_QUOTES, field)),
      ]);
      const answer = await ask('GET', path(article));
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('March');
    },
  );

  it.each(['body', 'quotes'])('is nobody who may not read the %s of articles', async (field) => {
    const { article } = await story();
    const { call: ask } = await administratorWith([
      reads(ARTICLE_UID, without(ALL_OF_ARTICLES, field)),
      reads(QUOTE_UID, ALL_OF_QUOTES),
    ]);
    expect((await ask('GET', path(article))).status).toBe(403);
  });

  it('is nobody whom conditions keep from one of its quotes, or from the article', async () => {
    const { article } = await story();
    const own = ['admin::is-creator'];
    const someQuotes = await administratorWith([
      reads(ARTICLE_UID, ALL_OF_ARTICLES),
      reads(QUOTE_UID, ALL_OF_QUOTES, own),
    ]);
    expect((await someQuotes.call('GET', path(article))).status).toBe(403);
    const someArticles = await administratorWith([
      reads(ARTICLE_UID, ALL_OF_ARTICLES, own),
      reads(QUOTE_UID, ALL_OF_QUOTES),
    ]);
    expect((await someArticles.call('GET', path(article))).status).toBe(404);
  });

  it('is told that somebody spoke, and not who, without leave to read people', async () => {
    const { article, minister } = await story();
    const { call: ask } = await administratorWith(all.slice(0, 2));
    const { body, text } = await ask('GET', path(article));
    expect(text).not.toContain('Ilse');
    expect(body.data.quotes[1].voice.speaker).toEqual({
      documentId: minister,
      name: null,
      title: null,
    });
    const { call: withName } = await administratorWith([
      ...all.slice(0, 2),
      reads(PERSON_UID, ['name']),
    ]);
    expect((await withName('GET', path(article))).body.data.quotes[1].voice.speaker).toEqual({
      documentId: minister,
      name: 'Ilse Varden',
      title: null,
    });
  });

  it('gets of many only those they may read', async () => {
    const { article } = await story();
    const { call: ask } = await administratorWith(all);
    await articles().update({ documentId: article, locale: 'de', data: { title: 'Fähre' } });
    const wanted = [
      { documentId: article, locale: 'de' },
      { documentId: 'nobody', locale: 'en' },
      { documentId: article, locale: 'en' },
    ];
    const mine = await ask('POST', '/newsdesk/sourcing/reports', { articles: wanted });
    expect(mine.body.data).toMatchObject([{ article, locale: 'en', totals: { quotes: 5 } }]);
    const theirs = await call('editor', 'POST', '/newsdesk/sourcing/reports', { articles: wanted });
    expect(theirs.body.data).toMatchObject([
      { article, locale: 'de', totals: { quotes: 0 } },
      { article, locale: 'en' },
    ]);
    const tooMany = Array.from({ length: 101 }, () => wanted[2]);
    expect(
      (await call('editor', 'POST', '/newsdesk/sourcing/reports', { articles: tooMany })).status,
    ).toBe(400);
  });
});
