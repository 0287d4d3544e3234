import { articlesSharingQuotes } from '../../server/src/quotes/articles-sharing-quotes';
import { articles, draftArticle, draftQuote, quotes } from '../articles/entries';
import { emptyNewsroom } from '../support/newsroom';
import { statements } from '../support/statements';

beforeEach(emptyNewsroom);

const movedQuote = async () => {
  const [left, entered] = [await draftArticle('Ferry'), await draftArticle('Harbour')];
  const quote = await draftQuote(left, 'They knew in March.');
  await articles().publish({ documentId: left });
  await quotes().update({ documentId: quote, data: { article: entered } });
  return { left, entered };
};

it('finds the article in which readers still have a quote, and the other way round', async () => {
  const { left, entered } = await movedQuote();
  await draftQuote(entered, 'Of its own.');
  const bystander = await draftArticle('Bystander');
  await draftQuote(bystander, 'Elsewhere.');

  expect(await articlesSharingQuotes(newsroom.strapi, entered)).toEqual([left]);
  expect(await articlesSharingQuotes(newsroom.strapi, left)).toEqual([entered]);
  expect(await articlesSharingQuotes(newsroom.strapi, bystander)).toEqual([]);
});

it('asks nothing of a source', async () => {
  const article = await draftArticle('Ferry');
  await draftQuote(article, 'They knew in March.');
  const sent = await statements(() => articlesSharingQuotes(newsroom.strapi, article));
  const ofQuotes = sent.filter(({ sql }) => /^select distinct .q.|^select distinct .a./.test(sql));
  expect(ofQuotes).toHaveLength(2);
  for (const { sql } of ofQuotes) expect(sql).not.toMatch(/source|attribution/);
});
