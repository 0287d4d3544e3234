import { ARTICLE_UID, type QuoteId } from '../../../content-types';
import { SOURCE_TABLE } from '../../../server/src/tables/models';
import { articles, draftArticle, draftPerson, draftQuote } from '../../articles/entries';
import { blocks, call, emptyNewsroom } from '../../support/newsroom';
import { ofLargestTransaction, type Statement, statements } from '../../support/statements';
import { houseForgets, houseSets } from '../house';

beforeEach(async () => {
  await emptyNewsroom();
  await houseForgets();
});
afterAll(houseForgets);

const PARAGRAPH = 'It rained on the harbour, and nobody who waited for the ferry knew why. '.repeat(
  5,
);

/** An article with a body of at least so many characters, and its quotes in it, half of them anonymous. */
const longStory = async (size: number, characters: number): Promise<string> => {
  const speaker = await draftPerson('Ada Finch');
  const target = await draftArticle('Never published');
  const words = Array.from({ length: size }, (_, index) => `They knew about it in ${1900 + index}`);
  const paragraphs = words.map((said) => `“${said},” said somebody. ${PARAGRAPH}`);
  while (paragraphs.join('').length < characters) paragraphs.push(PARAGRAPH);
  const article = await draftArticle('Ferry fares rise', {
    authors: [speaker],
    body: blocks(...paragraphs),
    relatedStories: [{ type: 'article', kind: 'related', article: target }],
  });
  for (const [index, text] of words.entries()) {
    const sourceKey = `${article}-${index}`;
    await draftQuote(
      article,
      text,
      index % 2 === 0
        ? { attribution: 'named', speaker }
        : { sourceKey, sourceDescription: 'a clerk' },
    );
    if (index % 2 === 1) {
      await newsroom.strapi.db.query(SOURCE_TABLE).create({
        data: { articleDocumentId: article, sourceKey, attestedBy: 1, attestedAt: new Date() },
      });
    }
  }
  return article;
};

const reports = (ids: string[]) =>
  call('editor', 'POST', '/newsdesk/sourcing/reports', {
    articles: ids.map((documentId) => ({ documentId, locale: 'en' })),
  });

/** What is asked of the tables of content, sources and settings; who is asking is looked up too. */
const ofContent = (sent: Statement[]) => sent.filter(({ sql }) => /newsdesk_|core_store/.test(sql));

it('reports fifty articles in as many statements as one', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 50; index += 1) ids.push(await longStory(2, 0));
  await reports(ids.slice(0, 1));

  const one = await statements(() => reports(ids.slice(0, 1)));
  const fifty = await statements(async () => {
    const { body } = await reports(ids);
    expect(body.data).toHaveLength(50);
    expect(body.data[49]).toMatchObject({ totals: { quotes: 2, sources: 1 } });
  });

  expect(fifty.length).toBe(one.length);
  expect(ofContent(fifty).length).toBeLessThanOrEqual(18);
}, 240_000);

describe('the gate', () => {
  /** The statements of a publish that the rules refuse, or let pass. */
  const gateCost = async (article: string, outcome: 'refused' | 'published'): Promise<number> => {
    const publish = () => articles().publish({ documentId: article });
    const sent = await statements(async () => {
      if (outcome === 'published') await publish();
      else await expect(publish()).rejects.toMatchObject({ name: 'ValidationError' });
    });
    return ofLargestTransaction(sent).length;
  };

  it('costs a publish of twenty quotes in 36 kB no more statements than one of two', async () => {
    // Refused, so that all that is counted is the gate, and what comes before it.
    await houseSets({ preset: 'wire' });
    const [small, large] = [await longStory(2, 0), await longStory(20, 36_000)];
    const few = await gateCost(small, 'refused');
    const many = await gateCost(large, 'refused');
    expect(many).toBe(few);
    // The servers lock rows besides.
    expect(many).toBeLessThanOrEqual(newsroom.database.client === 'sqlite' ? 24 : 42);
  });

  it('costs a house in which nothing blocks no more than one without rules', async () => {
    const article = await longStory(20, 36_000);
    for (const _again of [1, 2, 3]) await articles().publish({ documentId: article });
    const free = await gateCost(article, 'published');
    await houseSets({ preset: 'off' });
    expect(await gateCost(article, 'published')).toBe(free);
    await houseSets({ preset: 'off', severities: { 'byline-missing': 'block' } });
    const held = await gateCost(article, 'published');
    expect(held).toBeGreaterThan(free);
    expect(held - free).toBeLessThanOrEqual(15);
  });
});

it('knows each of twenty quotes where it stands in 36 kB', async () => {
  const article = await longStory(20, 36_000);
  const { body } = await call('editor', 'GET', `/newsdesk/articles/${article}/sourcing?locale=en`);
  const blocksOfQuotes = body.data.quotes.map(
    ({ place }: { documentId: QuoteId; place: { spans: { block: number }[] } }) =>
      place.spans[0]?.block,
  );
  expect(blocksOfQuotes).toEqual(Array.from({ length: 20 }, (_, index) => index));
  const [draft] = await newsroom.strapi.db
    .query(ARTICLE_UID)
    .findMany({ where: { documentId: article } });
  expect(JSON.stringify(draft.body).length).toBeGreaterThan(36_000);
});
