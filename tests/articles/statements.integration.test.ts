import { QUOTE_UID } from '../../content-types';
import { emptyNewsroom } from '../support/newsroom';
import { statements } from '../support/statements';
import { articles, draftArticle, draftPerson, draftQuote, publishedRows } from './entries';

beforeEach(emptyNewsroom);

const statementsOf = async (work: () => Promise<unknown>): Promise<number> =>
  (await statements(work)).filter(({ transaction }) => transaction !== undefined).length;

const storyOf = async (size: number): Promise<string> => {
  const people: string[] = [];
  for (let i = 0; i < 10; i += 1) people.push(await draftPerson(`Person ${i}`));
  const article = await draftArticle('Ferry fares rise', { people });
  for (let i = 0; i < size; i += 1) await draftQuote(article, `Words ${i}.`);
  await articles().publish({ documentId: article });
  return article;
};

it('publishes again what did not change at no more than one statement a quote', async () => {
  const counts: number[] = [];
  for (const size of [2, 20]) {
    const article = await storyOf(size);
    const before = (await publishedRows(QUOTE_UID)).map((row) => row.id);
    counts.push(await statementsOf(() => articles().publish({ documentId: article })));
    expect((await publishedRows(QUOTE_UID)).map((row) => row.id)).toEqual(before);
  }
  const [few = 0, many = 0] = counts;
  // Strapi itself links each quote anew to the new row of its article.
  expect(many - few).toBeLessThanOrEqual(18);
  expect(many).toBeLessThan(120);
});
