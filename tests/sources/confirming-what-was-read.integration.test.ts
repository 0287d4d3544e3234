import { ARTICLE_UID, QUOTE_UID, sourceAction } from '../../content-types';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';
import { newAdministrator } from './administrator';
import { houseForgets, houseSets, report } from './house';
import { act, createSourcedArticle, mark } from './sourced-article';

beforeEach(emptyNewsroom);
afterEach(houseForgets);

const WAYS = ['attest', 'approve'];
const CHANGED = 'The words have changed since you read them. Read them again.';

const sourceRow = (source: string) =>
  newsroom.strapi.db.query('newsdesk::source').findOne({ where: { sourceKey: source } });

const markedArticle = async () => {
  const sourced = await createSourcedArticle();
  const source = await mark(sourced.article, [sourced.quotes[0]], { description: 'an official' });
  return { ...sourced, source };
};

describe('whoever confirms', () => {
  /** The words of the source as whoever reads the report, or the queue, has them. */
  const READ: Record<string, (article: string) => Promise<string>> = {
    'the report': async (article) => (await report('editor', article)).body.data.sources[0].words,
    'the queue': async () => {
      await houseSets({ preset: 'wire' });
      return (await call('editor', 'GET', '/newsdesk/sourcing/queue')).body.data.items[0].words;
    },
  };

  it.each(Object.keys(READ).flatMap((where) => WAYS.map((way) => [where, way] as const)))(
    'has read the words, in %s: %s',
    async (where, way) => {
      const { article, source } = await markedArticle();
      const words = await READ[where]?.(article);
      expect(words).toEqual(expect.any(String));
      expect((await act('editor', article, `${source}/${way}`, { words })).status).toBe(204);
    },
  );

  it.each<[string, (sourced: Awaited<ReturnType<typeof markedArticle>>) => Promise<unknown>]>([
    [
      'they say something else',
      ({ quotes }) => documents(QUOTE_UID).update({ documentId: quotes[0], data: { text: 'No.' } }),
    ],
    [
      'they say something else in another language',
      ({ quotes }) =>
        documents(QUOTE_UID).update({ documentId: quotes[0], locale: 'de', data: { text: 'Nö.' } }),
    ],
    [
      'readers are told something else of the source',
      ({ article, quotes, source }) =>
        mark(article, [quotes[0]], { source, description: 'a judge' }),
    ],
    [
      'the source says more',
      ({ article, quotes, source }) => mark(article, [quotes[1]], { source }),
    ],
    [
      'the source says less',
      ({ quotes }) => documents(QUOTE_UID).delete({ documentId: quotes[0], locale: 'de' }),
    ],
  ])('is told to read them again where %s', async (_what, change) => {
    const sourced = await markedArticle();
    const words = await READ['the report']?.(sourced.article);
    await change(sourced);
    for (const way of WAYS) {
      const { status, body } = await act('editor', sourced.article, `${sourced.source}/${way}`, {
        words,
      });
      expect(status).toBe(400);
      expect(body.error.message).toBe(CHANGED);
      expect(body.error.details.errors).toEqual([
        { path: ['words'], message: CHANGED, name: 'ValidationError' },
      ]);
    }
    expect(await sourceRow(sourced.source)).toMatchObject({ attestedAt: null, approvedAt: null });
  });

  it('says so in words', async () => {
    const { article, source } = await markedArticle();
    const { status, body } = await act('editor', article, `${source}/attest`, { words: 7 });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['words']);
  });
});

describe('the right to confirm', () => {
  const READS = [ARTICLE_UID, QUOTE_UID].map((subject) => ({
    action: 'plugin::content-manager.explorer.read',
    subject,
    properties: {
      locales: ['en', 'de'],
      fields:
        subject === ARTICLE_UID
          ? ['title', 'quotes']
          : ['text', 'attribution', 'sourceDescription', 'sourceProximity', 'article'],
    },
    conditions: [],
  }));

  /** Somebody who may confirm sources, in some languages and on some conditions. */
  const confirmer = (locales: string[], conditions: string[] = []) =>
    newAdministrator([
      ...READS,
      ...(['attest', 'approve'] as const).map((permission) => ({
        action: sourceAction(permission),
        subject: ARTICLE_UID,
        properties: { locales },
        conditions,
      })),
    ]);

  const path = (article: string, source: string, way: string) =>
    `/newsdesk/articles/${article}/sources/${source}/${way}?locale=en`;

  it.each(WAYS)('is asked for in every language that the source speaks: %s', async (way) => {
    const { article, source } = await markedArticle();
    const english = await confirmer(['en']);

    const refused = await english.call('POST', path(article, source, way), {});

    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toBe(
      'The source speaks in “de” as well, where your role does not allow this.',
    );
    expect(await sourceRow(source)).toMatchObject({ attestedAt: null, approvedAt: null });
    const both = await confirmer(['en', 'de']);
    expect((await both.call('POST', path(article, source, way), {})).status).toBe(204);
  });

  it('is asked for with its conditions there', async () => {
    const { article, source } = await markedArticle();
    const creator = await confirmer(['en', 'de'], ['admin::is-creator']);
    const created = (locale: string) =>
      newsroom.strapi.db
        .connection('newsdesk_articles')
        .where({ document_id: article, locale })
        .update({ created_by_id: creator.id });
    await houseSets({ authorMayConfirm: true });
    await created('en');
    const { status, body } = await creator.call('POST', path(article, source, 'attest'), {});
    expect(status).toBe(403);
    expect(body.error.message).toContain('“de”');
    await created('de');
    expect((await creator.call('POST', path(article, source, 'attest'), {})).status).toBe(204);
  });

  it('is not asked for where the source does not speak', async () => {
    const { article, quotes, source } = await markedArticle();
    await documents(QUOTE_UID).delete({ documentId: quotes[0], locale: 'de' });
    const english = await confirmer(['en']);
    expect((await english.call('POST', path(article, source, 'attest'), {})).status).toBe(204);
  });

  it('is asked for as well by whoever takes a confirmation back', async () => {
    const { article, source } = await markedArticle();
    await act('editor', article, `${source}/approve`);
    const english = await confirmer(['en']);
    const withdrawn = await english.call('POST', path(article, source, 'withdraw'), {
      what: 'approval',
    });
    expect(withdrawn.status).toBe(403);
    expect(await sourceRow(source)).toMatchObject({ approvedAt: expect.anything() });
  });

  it('is offered in the queue to those who have it in every language', async () => {
    await houseSets({ preset: 'wire' });
    await markedArticle();
    const queue = async (who: Awaited<ReturnType<typeof confirmer>>) =>
      (await who.call('GET', '/newsdesk/sourcing/queue?locale=en')).body.data.items[0].may;
    expect(await queue(await confirmer(['en']))).toEqual({ attestation: 'role', approval: 'role' });
    expect(await queue(await confirmer(['en', 'de']))).toEqual({
      attestation: 'yes',
      approval: 'yes',
    });
  });
});
