import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { sourceChecks } from '../../server/src/sources/invariant/check-sources';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';
import { houseForgets, houseSets, report } from './house';
import { act, createSourcedArticle, mark } from './sourced-article';

beforeEach(emptyNewsroom);
afterEach(houseForgets);

const sourceRow = (source: string) =>
  newsroom.strapi.db.query('newsdesk::source').findOne({ where: { sourceKey: source } });

const confirmedArticle = async () => {
  const sourced = await createSourcedArticle();
  const source = await mark(sourced.article, [sourced.quotes[0]], { description: 'an official' });
  await act('editor', sourced.article, `${source}/attest`);
  await act('superAdmin', sourced.article, `${source}/approve`);
  return { ...sourced, source };
};

/** Other words of a quote, past the Document Service. */
const writtenPast = (quote: string, locale = 'en') =>
  newsroom.strapi.db
    .query(QUOTE_UID)
    .updateMany({ where: { documentId: quote, locale }, data: { text: 'We broke the law.' } });

const OPEN = { attestedAt: null, approvedAt: null };
const APPROVED_ALONE = { preset: 'off', severities: { 'not-approved': 'block' } } as const;

describe('words that were written past the Document Service', () => {
  it.each(['en', 'de'])('are not published on what was confirmed of others: %s', async (locale) => {
    const { article, quotes } = await confirmedArticle();
    await houseSets(APPROVED_ALONE);
    await writtenPast(quotes[0], locale);
    const publishing = documents(ARTICLE_UID).publish({ documentId: article });
    await expect(publishing).rejects.toMatchObject({
      details: { findings: [{ rule: 'not-approved' }] },
    });
    expect(
      await newsroom.strapi.db
        .query(QUOTE_UID)
        .count({ where: { publishedAt: { $notNull: true } } }),
    ).toBe(0);
  });

  it('are told to be confirmed by nobody', async () => {
    const { article, quotes, source } = await confirmedArticle();
    // Also in a process in which something has been withdrawn.
    for (const what of ['attestation', 'approval']) {
      await act('superAdmin', article, `${source}/withdraw`, { what });
    }
    await act('editor', article, `${source}/attest`);
    await act('superAdmin', article, `${source}/approve`);
    const sources = async () => (await report('editor', article)).body.data.sources;
    expect(await sources()).toMatchObject([{ attested: { by: {} }, approved: { by: {} } }]);
    await writtenPast(quotes[0]);
    expect(await sources()).toMatchObject([{ attested: null, approved: null }]);
  });

  it('are confirmed anew by whoever read them, the same who attested included', async () => {
    const { article, quotes, source } = await confirmedArticle();
    await writtenPast(quotes[0]);
    expect((await act('editor', article, `${source}/approve`)).status).toBe(204);
    expect(await sourceRow(source)).toMatchObject({
      attestedAt: null,
      approvedAt: expect.anything(),
    });
  });

  it('show no confirmation in the queue, where the other one waits', async () => {
    const { article, quotes, source } = await confirmedArticle();
    await houseSets({ preset: 'wire' });
    await act('editor', article, `${source}/withdraw`, { what: 'approval' });
    await writtenPast(quotes[0]);
    const { body } = await call('editor', 'GET', '/newsdesk/sourcing/queue');
    expect(body.data.items).toMatchObject([
      { attested: null, approved: null, may: { attestation: 'yes', approval: 'yes' } },
    ]);
  });
});

describe('a confirmation of other words', () => {
  it('is reopened by every start, which the ledger says', async () => {
    const { quotes, source, article } = await confirmedArticle();
    const untouched = await confirmedArticle();
    await writtenPast(quotes[0]);
    await newsroom.strapi.plugin('newsdesk').service('sources').mend();
    expect(await sourceRow(source)).toMatchObject(OPEN);
    expect(await sourceRow(untouched.source)).toMatchObject({ approvedAt: expect.anything() });
    const entries = await newsroom.strapi.db
      .query('newsdesk::ledger-entry')
      .findMany({ where: { chain: article }, orderBy: { id: 'desc' } });
    expect(JSON.parse(entries[0].content)).toMatchObject({
      action: 'reopened',
      source,
      details: { confirmations: ['attestation', 'approval'] },
    });
  });

  it('is found by the doctor, and mended', async () => {
    const check = async (repair: boolean) => {
      const confirmations = sourceChecks.find(({ name }) => name === 'confirmations of sources');
      return confirmations?.check(newsroom.strapi, { repair });
    };
    const { quotes, source, article } = await confirmedArticle();
    expect(await check(false)).toEqual([]);
    await writtenPast(quotes[0]);
    const message = `A source of the article ${article} was confirmed for other words than it says now.`;
    expect(await check(false)).toEqual([{ message }]);
    expect(await check(true)).toEqual([{ message, mended: true }]);
    expect(await check(false)).toEqual([]);
    expect(await sourceRow(source)).toMatchObject(OPEN);
  });
});
