import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { call, emptyNewsroom, graphql } from '../support/newsroom';
import { act, createSourcedArticle, mark, publishArticle, rowsOf } from './sourced-article';

beforeEach(emptyNewsroom);

const marked = async () => {
  const sourced = await createSourcedArticle();
  await publishArticle(sourced.article);
  const source = await mark(sourced.article, sourced.quotes, { description: 'an official' });
  return { ...sourced, source };
};

const name = (
  { article, source, speaker }: { article: string; source: string; speaker: string },
  request: Record<string, unknown> = {},
) => act('editor', article, `${source}/name`, { speaker, confirmed: true, ...request });

describe('naming a source', () => {
  it('is seen by editors at once, and by readers when it is published', async () => {
    const sourced = await marked();
    expect((await name(sourced)).status).toBe(204);

    for (const quote of sourced.quotes) {
      for (const row of await rowsOf(quote)) {
        expect(row).toMatchObject(
          row.publishedAt === null
            ? {
                attribution: 'named',
                speaker: { name: 'Ottoline Brask' },
                sourceKey: null,
                sourceDescription: null,
              }
            : { attribution: 'anonymous', speaker: null, sourceKey: sourced.source },
        );
      }
    }

    await publishArticle(sourced.article);
    for (const quote of sourced.quotes) {
      expect(await rowsOf(quote)).toMatchObject(
        Array(4).fill({ attribution: 'named', speaker: { name: 'Ottoline Brask' } }),
      );
    }
    expect(await newsroom.strapi.db.query('newsdesk::source').count()).toBe(0);
  });

  it('takes from readers what they were told of the source, in every locale at once', async () => {
    const sourced = await marked();
    const { article, source, quotes } = sourced;
    await mark(article, quotes, {
      source,
      locale: 'de',
      description: 'ein Beamter',
      reason: 'fürchtet um seine Stelle',
      proximity: 'witness',
    });
    await publishArticle(article);
    const { slug } = await newsroom.strapi.db
      .query(ARTICLE_UID)
      .findOne({ where: { documentId: article, locale: 'de' } });
    const story = async () =>
      (await call('public', 'GET', `/api/newsdesk/stories/${slug}?locale=de`)).text;
    expect(await story()).toContain('ein Beamter');
    await name(sourced);

    await documents(ARTICLE_UID).publish({ documentId: article, locale: 'en' });

    const path = `/api/newsdesk/quotes/${quotes[0]}?locale=de&populate=speaker`;
    expect((await call('public', 'GET', path)).body.data).toMatchObject({
      attribution: 'named',
      speaker: { name: 'Ottoline Brask' },
      sourceDescription: null,
      sourceReason: null,
      sourceProximity: null,
    });
    const { text } = await graphql(
      'public',
      '{ newsdeskQuotes(locale: "de") { attribution sourceDescription sourceReason speaker { name } } }',
    );
    expect(text).toContain('Ottoline Brask');
    expect(text).not.toMatch(/ein Beamter|fürchtet/);
    expect(await story()).toContain('Ottoline Brask');
    expect(await story()).not.toMatch(/ein Beamter|fürchtet/);
    expect(await newsroom.strapi.db.query('newsdesk::story-change').count()).toBe(0);
  });

  it('is undone by discarding the draft, in every locale', async () => {
    const sourced = await marked();
    await name(sourced);
    await documents(QUOTE_UID).discardDraft({ documentId: sourced.quotes[0] });
    expect(await rowsOf(sourced.quotes[0])).toMatchObject(
      Array(4).fill({
        attribution: 'anonymous',
        speaker: null,
        sourceKey: sourced.source,
      }),
    );
  });

  it('is of no quote that whoever names has not been shown', async () => {
    const { article, source, quotes, speaker } = await marked();
    const more = await documents(QUOTE_UID).create({
      locale: 'de',
      data: { text: 'Niemand fragte.', attribution: 'named', article },
    });
    await mark(article, [more.documentId], { source, locale: 'de' });

    const refused = await name({ article, source, speaker }, { shown: quotes });

    expect(refused.status).toBe(400);
    const message = 'The source says more than you were shown, in “de”. Read it again.';
    expect(refused.body.error).toMatchObject({
      message,
      details: { errors: [{ path: ['shown'], message }] },
    });
    const gone = await name({ article, source, speaker }, { shown: [...quotes, 'gone'] });
    expect(gone.body.error.details.errors[0].path).toEqual(['shown']);
    expect(
      await newsroom.strapi.db.query(QUOTE_UID).count({ where: { attribution: 'named' } }),
    ).toBe(0);

    const all = [...quotes, more.documentId];
    expect((await name({ article, source, speaker }, { shown: all })).status).toBe(204);
  });

  it('can be taken back by marking again before it is published', async () => {
    const sourced = await marked();
    await name(sourced);
    await mark(sourced.article, sourced.quotes);
    for (const quote of sourced.quotes) {
      expect(await rowsOf(quote)).toMatchObject(
        Array(4).fill({ attribution: 'anonymous', speaker: null }),
      );
    }
  });

  it.each([
    [{ confirmed: false }, 'confirmed'],
    [{ speaker: 'nobodynobodynobodynobody' }, 'speaker'],
    // One who is named in one quote would be known in the others.
    [{ quotes: ['nobodynobodynobodynobody'] }, 'quotes'],
  ])('refuses %j, naming the field', async (wrong, field) => {
    const sourced = await marked();
    const { status, body } = await name(sourced, wrong);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual([field]);
  });

  it('knows no other source', async () => {
    const sourced = await marked();
    expect((await name({ ...sourced, source: 'notakey' })).status).toBe(404);
  });
});

describe('who may do something to a source', () => {
  const ways = { mark: {}, name: {}, attest: {}, approve: {}, withdraw: { what: 'approval' } };

  const asked = async (
    caller: Parameters<typeof act>[0],
    way: string,
    sourced: Awaited<ReturnType<typeof marked>>,
  ) => {
    const { article, source, speaker, quotes } = sourced;
    if (way === 'mark') {
      return act(caller, article, 'mark', { quotes, locale: 'en', source: 'new' });
    }
    const body = way === 'name' ? { speaker, confirmed: true } : (ways as never)[way];
    return act(caller, article, `${source}/${way}`, body);
  };

  it.each(Object.keys(ways))('%s: nobody without a session of the panel', async (way) => {
    const sourced = await marked();
    for (const caller of ['public', 'readOnlyToken', 'fullAccessToken'] as const) {
      expect((await asked(caller, way, sourced)).status).toBe(401);
    }
  });

  it.each(['name', 'attest', 'approve', 'withdraw'])(
    '%s: not whoever may only write',
    async (way) => {
      const sourced = await marked();
      const { status, text } = await asked('reporter', way, sourced);
      expect(status).toBe(403);
      expect(text).not.toContain('Brask');
    },
  );

  it('marking: whoever may write', async () => {
    const sourced = await marked();
    expect((await asked('reporter', 'mark', sourced)).status).toBe(200);
  });
});
