import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { articles, draftArticle, draftQuote, people, quotes } from '../../articles/entries';
import { blocks, call, emptyNewsroom } from '../../support/newsroom';
import { ALL_OF_ARTICLES, ALL_OF_QUOTES, administratorWith, reads } from '../limited-role';

beforeEach(emptyNewsroom);

const BODY = blocks(
  '“They knew in March,” said Ilse Varden, the minister.',
  '“Nobody wrote it down,” says a former clerk of the court.',
  'Varden adds: “I never saw the paper.”',
);

const propose = (request: object) =>
  call('editor', 'POST', '/newsdesk/sourcing/proposals', { locale: 'en', ...request });

const record = (article: string, ...list: object[]) =>
  call('editor', 'POST', `/newsdesk/articles/${article}/sourcing/quotes`, {
    locale: 'en',
    quotes: list,
  });

const ilse = async (): Promise<string> =>
  (await people().create({ data: { name: 'Ilse Varden', description: 'minister' } })).documentId;

interface Proposed {
  passage: { text: string };
  voice: object | null;
}

describe('proposals', () => {
  it('are made of what is typed, for an article that nobody has saved', async () => {
    const speaker = await ilse();
    await people().create({ data: { name: 'Nobody Here' } });
    const { status, body } = await propose({ article: null, body: BODY });

    expect(status).toBe(200);
    expect(
      body.data.proposals.map(({ passage, voice }: Proposed) => [passage.text, voice]),
    ).toMatchObject([
      ['They knew in March,', { attribution: 'named', people: [speaker] }],
      ['Nobody wrote it down,', { attribution: 'anonymous', source: null }],
      ['I never saw the paper.', { attribution: 'named', people: [speaker] }],
    ]);
    expect(body.data.proposals[2].sameVoiceAs).toBe(0);
    expect(body.data.proposals[0].cue.text).toContain('said');
    expect(body.data.people).toEqual([
      {
        documentId: speaker,
        name: 'Ilse Varden',
        title: 'minister',
        foundAs: null,
        portrait: null,
      },
    ]);
  });

  it('leave out what is recorded, and learn from it', async () => {
    await ilse();
    const article = await draftArticle('Paper', { body: BODY });
    await draftQuote(article, 'They knew in March');
    await draftQuote(article, 'Nobody wrote it down', {
      sourceKey: 'clerk',
      sourceDescription: 'a former clerk of the court',
    });
    const body = [...BODY, ...blocks('“Until it was too late,” the former clerk says.')];
    const answer = await propose({ article, body });
    expect(
      answer.body.data.proposals.map(({ passage, voice }: Proposed) => [passage.text, voice]),
    ).toMatchObject([
      ['I never saw the paper.', {}],
      ['Until it was too late,', { attribution: 'anonymous', source: 'clerk' }],
    ]);
  });

  it('take bodies of every kind', async () => {
    for (const body of [null, [], [{ type: 'image' }], [null, 3, 'x']]) {
      expect((await propose({ article: null, body })).body.data).toEqual({
        proposals: [],
        people: [],
      });
    }
    expect((await propose({ article: null, body: 'x' })).status).toBe(400);
    expect((await propose({ article: 'gone', body: BODY })).status).toBe(404);
  });

  it('name nobody whom whoever asks may not read, and tell no quotes either', async () => {
    await ilse();
    const article = await draftArticle('Paper', { body: BODY });
    await draftQuote(article, 'They knew in March');
    const narrow = await administratorWith([reads(ARTICLE_UID, ALL_OF_ARTICLES)]);
    const ask = (asked: string | null) =>
      narrow.call('POST', '/newsdesk/sourcing/proposals', {
        article: asked,
        locale: 'en',
        body: BODY,
      });
    expect((await ask(article)).status).toBe(403);
    const { status, body } = await ask(null);
    expect(status).toBe(200);
    expect(body.data.people).toEqual([]);
    expect(body.data.proposals[0].voice).toEqual({ attribution: 'named', name: 'Ilse Varden' });

    const none = await administratorWith([]);
    expect((await none.call('POST', '/newsdesk/sourcing/proposals', {})).status).toBe(403);
  });
});

describe('recording', () => {
  it('writes drafts of named and anonymous quotes, and joins a source', async () => {
    const speaker = await ilse();
    const article = await draftArticle('Paper', { body: BODY });
    const { status, body } = await record(
      article,
      { text: 'They knew in March,', form: 'direct', attribution: 'named', speaker },
      {
        text: 'Nobody wrote it down,',
        form: 'direct',
        attribution: 'anonymous',
        source: 'new',
        description: 'a former clerk',
        saidTo: 'The Lantern',
      },
    );
    expect(status).toBe(200);
    const [named, anonymous] = body.data.quotes;
    expect(named.source).toBe(null);
    expect(anonymous.source).toMatch(/^[\w-]{22}$/);

    const joined = await record(article, {
      text: 'I never saw the paper.',
      form: 'direct',
      attribution: 'anonymous',
      source: anonymous.source,
    });
    expect(joined.body.data.quotes[0].source).toBe(anonymous.source);

    const { data } = (
      await call('editor', 'GET', `/newsdesk/articles/${article}/sourcing?locale=en`)
    ).body;
    expect(data.totals).toEqual({ quotes: 3, named: 1, anonymous: 2, sources: 1 });
    expect(data.sources[0]).toMatchObject({ description: 'a former clerk', quotes: { length: 2 } });
    expect(await quotes().findOne({ documentId: anonymous.documentId })).toMatchObject({
      saidTo: 'The Lantern',
    });
    expect((await articles().findOne({ documentId: article }))?.publishedAt).toBe(null);
  });

  it('refuses what is recorded already, however often it is asked at once', async () => {
    const speaker = await ilse();
    const article = await draftArticle('Paper', { body: BODY });
    const named = { text: 'They knew in March,', form: 'direct', attribution: 'named', speaker };
    const other = { ...named, text: 'I never saw the paper.' };
    const answers = await Promise.all([
      record(article, named),
      record(article, named),
      record(article, named),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    for (const [texts, path] of [
      [[named], ['quotes', '0', 'text']],
      [
        [other, { ...named, text: '“They knew in March”' }],
        ['quotes', '1', 'text'],
      ],
      [
        [other, other],
        ['quotes', '1', 'text'],
      ],
    ] as const) {
      const { status, body } = await record(article, ...texts);
      expect([status, body.error.name, body.error.message]).toEqual([
        400,
        'ValidationError',
        'These words are recorded as a quote of the article already.',
      ]);
      expect(body.error.details.errors).toMatchObject([{ path }]);
    }
    expect(await newsroom.strapi.db.query(QUOTE_UID).count()).toBe(1);
    expect((await record(article, other)).status).toBe(200);
    const elsewhere = await draftArticle('Another', { body: BODY });
    expect((await record(elsewhere, named)).status).toBe(200);
  });

  it('takes words that are said twice, once for each place', async () => {
    const speaker = await ilse();
    const twice = blocks('“No,” said Ilse Varden.', 'A clerk says: “No.”');
    const article = await draftArticle('Paper', { body: twice });
    const { proposals } = (await propose({ article, body: twice })).body.data;
    const [ilses, clerks] = proposals.map(
      ({ passage: { text, spans } }: { passage: { text: string; spans: object[] } }) => ({
        text,
        span: spans[0],
        form: 'direct',
        attribution: 'named',
        speaker,
      }),
    );
    expect((await record(article, ilses)).status).toBe(200);
    expect((await record(article, ilses)).status).toBe(400);
    expect((await propose({ article, body: twice })).body.data.proposals).toMatchObject([
      { passage: { text: 'No.' } },
    ]);
    expect((await record(article, clerks)).status).toBe(200);
    expect((await record(article, clerks)).status).toBe(400);
    expect((await propose({ article, body: twice })).body.data.proposals).toEqual([]);
  });

  it('is whole or not at all', async () => {
    const speaker = await ilse();
    const article = await draftArticle('Paper', { body: BODY });
    const good = { text: 'They knew in March,', form: 'direct', attribution: 'named', speaker };
    for (const bad of [
      { text: 'x', form: 'direct', attribution: 'named', speaker: 'nobody' },
      { text: 'x', form: 'direct', attribution: 'anonymous', source: 'no-such-source' },
      { text: 'x', form: 'direct', attribution: 'anonymous', source: 'new', speaker },
      { text: '', form: 'direct', attribution: 'named', speaker },
      { text: 'x', form: 'sung', attribution: 'named', speaker },
      { text: 'x', form: 'direct', attribution: 'named', speaker, span: { block: -1 } },
      { text: 'x', form: 'direct' },
    ]) {
      expect((await record(article, good, bad)).status).toBe(400);
    }
    expect(await newsroom.strapi.db.query(QUOTE_UID).count()).toBe(0);
    expect((await record('gone', good)).status).toBe(404);
  });

  it('needs leave to create quotes, each of their fields, and to mark where it joins a source', async () => {
    const speaker = await ilse();
    const article = await draftArticle('Paper', { body: BODY });
    const CREATE = 'plugin::content-manager.explorer.create';
    const mine = (fields: readonly string[]) => [
      reads(ARTICLE_UID, ALL_OF_ARTICLES),
      reads('plugin::newsdesk.person', ['name']),
      { action: CREATE, subject: QUOTE_UID, properties: { fields, locales: ['en'] } },
    ];
    const named = { text: 'a', form: 'direct', attribution: 'named', speaker };
    const first = await record(article, {
      text: 'Nobody wrote it down,',
      form: 'direct',
      attribution: 'anonymous',
      source: 'new',
    });
    const joining = {
      text: 'b',
      form: 'direct',
      attribution: 'anonymous',
      source: first.body.data.quotes[0].source,
    };
    const path = `/newsdesk/articles/${article}/sourcing/quotes`;
    const ask = async (permissions: Parameters<typeof administratorWith>[0], quote: object) => {
      const { call: send } = await administratorWith(permissions);
      return (await send('POST', path, { locale: 'en', quotes: [quote] })).status;
    };
    expect(await ask([reads(ARTICLE_UID, ALL_OF_ARTICLES)], named)).toBe(403);
    expect(await ask(mine(ALL_OF_QUOTES.filter((name) => name !== 'speaker')), named)).toBe(403);
    expect(await ask(mine(ALL_OF_QUOTES), joining)).toBe(403);
    expect(await newsroom.strapi.db.query(QUOTE_UID).count()).toBe(1);
    expect(await ask(mine(ALL_OF_QUOTES), named)).toBe(200);
    expect((await call('fullAccessToken', 'POST', path, {})).status).toBe(401);
  });
});
