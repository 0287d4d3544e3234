import { ARTICLE_UID } from '../../content-types';
import { call, emptyNewsroom } from '../support/newsroom';
import { ALL_OF_ARTICLES, administratorWith, reads } from './limited-role';
import { act, createSourcedArticle, mark, publishArticle, rowsOf } from './sourced-article';

beforeEach(emptyNewsroom);

const described = { description: 'an official at the count', proximity: 'documents' };

const describing = (article: string, source: string, request: object = described) =>
  act('editor', article, `${source}/describe`, { locale: 'en', ...request });

/** The English versions of a quote: the draft, then the one readers have. */
const versions = async (quote: string) => {
  const rows = (await rowsOf(quote)).filter(({ locale }) => locale === 'en');
  const [draft] = rows.filter(({ publishedAt }) => publishedAt === null);
  const [published] = rows.filter(({ publishedAt }) => publishedAt !== null);
  return { draft, published };
};

const publishedSource = async () => {
  const { article, quotes, speaker } = await createSourcedArticle();
  await publishArticle(article);
  const source = await mark(article, quotes, {
    description: 'an official',
    reason: 'they fear for their post',
    proximity: 'witness',
    terms: 'background',
  });
  return { article, quotes, speaker, source };
};

const sourceRow = () => newsroom.strapi.db.query('newsdesk::source').findOne({});

describe('describing a source', () => {
  it('is a draft in all its quotes until it is published, and leaves the rest as it is', async () => {
    const { article, quotes, source } = await publishedSource();
    expect((await describing(article, source)).status).toBe(204);

    for (const quote of quotes) {
      const { draft, published } = await versions(quote);
      expect(draft).toMatchObject({
        sourceDescription: 'an official at the count',
        sourceReason: 'they fear for their post',
        sourceProximity: 'documents',
      });
      expect(published).toMatchObject({
        sourceDescription: 'an official',
        sourceProximity: 'witness',
      });
      expect(Date.parse(draft?.updatedAt)).toBeGreaterThan(Date.parse(published?.updatedAt));
    }
    expect(await sourceRow()).toMatchObject({ terms: 'background' });

    await publishArticle(article);
    const { published } = await versions(quotes[0]);
    expect(published).toMatchObject({ sourceDescription: 'an official at the count' });
  });

  it('takes from readers at once what they are not to be told any more', async () => {
    const { article, quotes, source } = await publishedSource();
    const told = () => call('public', 'GET', '/api/newsdesk/stories/the-count');
    expect((await told()).text).toContain('they fear for their post');

    await describing(article, source, { reason: null });

    expect((await told()).text).not.toContain('they fear for their post');
    const { draft, published } = await versions(quotes[0]);
    for (const version of [draft, published]) {
      expect(version).toMatchObject({ sourceDescription: 'an official', sourceReason: null });
    }
  });

  it('names nobody a source again who has been named meanwhile', async () => {
    const { article, quotes, speaker, source } = await publishedSource();
    await act('editor', article, `${source}/name`, { speaker, confirmed: true });

    expect((await describing(article, source)).status).toBe(404);

    const { draft } = await versions(quotes[0]);
    expect(draft).toMatchObject({
      attribution: 'named',
      speaker: { documentId: speaker },
      sourceDescription: null,
    });
  });

  it('takes back what was confirmed of other words, and is in the ledger with its note', async () => {
    const { article, source } = await publishedSource();
    await act('superAdmin', article, `${source}/attest`);
    expect(await sourceRow()).toMatchObject({ attestedAt: expect.anything() });

    await describing(article, source, { ...described, terms: null, note: 'Asked by the desk.' });

    expect(await sourceRow()).toMatchObject({ attestedAt: null, terms: null });
    const { body } = await call('superAdmin', 'GET', `/newsdesk/articles/${article}/ledger`);
    expect(body.data.entries.slice(0, 2)).toMatchObject([
      { action: 'reopened' },
      {
        action: 'described',
        source,
        details: { locale: 'en', facts: ['description', 'proximity', 'terms'] },
        note: 'Asked by the desk.',
      },
    ]);
  });

  it('is for those who may mark, in an article that has the source', async () => {
    const { article, quotes, source } = await publishedSource();
    expect((await describing(article, 'notakey')).status).toBe(404);
    const reader = await administratorWith([reads(ARTICLE_UID, ALL_OF_ARTICLES)]);
    const path = `/newsdesk/articles/${article}/sources/${source}/describe`;
    const refused = await reader.call('POST', path, { locale: 'en', ...described });
    expect(refused.status).toBe(403);
    expect((await act('fullAccessToken', article, `${source}/describe`, described)).status).toBe(
      401,
    );
    const wrong = await describing(article, source, { description: 'x'.repeat(256) });
    expect([wrong.status, wrong.body.error.details.errors[0].path]).toEqual([400, ['description']]);
    expect((await versions(quotes[0])).draft).toMatchObject({ sourceDescription: 'an official' });
  });
});
