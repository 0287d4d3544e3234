import { standingQuery } from '../../server/src/tables/standing-query';
import { articles, draftArticle } from '../articles/entries';
import { emptyNewsroom } from '../support/newsroom';

beforeEach(emptyNewsroom);

const SQL = 'select a.title as title from newsdesk_articles a where a.slug = ? order by a.id';
const titles = (slug: string) =>
  standingQuery<{ title: string }>(newsroom.strapi, SQL, [slug]).then((rows) =>
    rows.map(({ title }) => title),
  );

it('gives what is there, each time anew', async () => {
  expect(await titles('ferry-fares-rise')).toEqual([]);
  const documentId = await draftArticle('Ferry fares rise');
  expect(await titles('ferry-fares-rise')).toEqual(['Ferry fares rise']);
  await articles().update({ documentId, data: { title: 'Ferry “fares” fall' } });
  expect(await titles('ferry-fares-rise')).toEqual(['Ferry “fares” fall']);
  expect(await titles("' or '1' = '1")).toEqual([]);
});

it('sees in a transaction what that has written, and nobody else does', async () => {
  await newsroom.strapi.db
    .transaction(async () => {
      await draftArticle('Ferry fares rise');
      expect(await titles('ferry-fares-rise')).toEqual(['Ferry fares rise']);
      throw new Error('undone');
    })
    .catch((error: Error) => expect(error.message).toBe('undone'));
  expect(await titles('ferry-fares-rise')).toEqual([]);
});

it('leaves the connection to others when the database refuses', async () => {
  for (let times = 0; times < 20; times += 1) {
    const asked = standingQuery(newsroom.strapi, 'select n.id from nowhere n', []);
    await expect(asked.catch(({ message }) => message)).resolves.toContain('nowhere');
  }
  expect(await titles('ferry-fares-rise')).toEqual([]);
});
