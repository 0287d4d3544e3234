import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { emptyNewsroom } from '../support/newsroom';
import { articles, draftArticle, draftPerson, draftQuote, publishedRows, quotes } from './entries';

beforeEach(emptyNewsroom);

/** Counts what is sent to the database during a piece of work. */
const statements = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const { connection } = newsroom.strapi.db;
  const onQuery = () => {
    count += 1;
  };
  connection.on('query', onQuery);
  try {
    await work();
  } finally {
    connection.removeListener('query', onQuery);
  }
  return count;
};

const storyOf = async (size: number): Promise<string> => {
  const people: string[] = [];
  for (let i = 0; i < 10; i += 1) people.push(await draftPerson(`Person ${i}`));
  const article = await draftArticle('Ferry fares rise', { people });
  for (let i = 0; i < size; i += 1) await draftQuote(article, `Words ${i}.`);
  await articles().publish({ documentId: article });
  return article;
};

it('asks the database no more for twenty unchanged quotes than for two', async () => {
  const counts: number[] = [];
  for (const size of [2, 20]) {
    const article = await storyOf(size);
    counts.push(await statements(() => articles().publish({ documentId: article })));
  }
  const [few, many] = counts;
  expect(many).toBe(few);
});

it('asks for each changed quote alone', async () => {
  const article = await storyOf(20);
  const unchanged = await statements(() => articles().publish({ documentId: article }));
  const [quote] = await publishedRows(QUOTE_UID);
  await quotes().update({ documentId: quote?.documentId ?? '', data: { text: 'Changed.' } });
  const changed = await statements(() => articles().publish({ documentId: article }));
  expect(changed - unchanged).toBeGreaterThan(0);
  expect(changed - unchanged).toBeLessThan(60);
  expect(await publishedRows(ARTICLE_UID)).toHaveLength(1);
});
