import { ARTICLE_UID } from '../../content-types';
import { act, mark } from '../sources/sourced-article';
import { blocks, call, emptyNewsroom } from '../support/newsroom';
import { articles, draftArticle, draftPerson, draftQuote, quotes } from './entries';

beforeEach(emptyNewsroom);

/** How the content manager says an article stands, by which it opens the publish button. */
const status = async (documentId: string, locale = 'en'): Promise<string> => {
  const type = `/content-manager/collection-types/${ARTICLE_UID}`;
  const alone = (await call('editor', 'GET', `${type}/${documentId}?locale=${locale}`)).body.data;
  const { results } = (await call('editor', 'GET', `${type}?locale=${locale}`)).body;
  const listed = results.find((entry: { documentId: string }) => entry.documentId === documentId);
  expect(listed.status).toBe(alone.status);
  return alone.status;
};

const WORDS = 'It was stopped twice';

const published = async () => {
  const speaker = await draftPerson('Ottoline Brask');
  const article = await draftArticle('The count', { body: blocks(`“${WORDS}.”`) });
  await articles().update({ documentId: article, locale: 'de', data: { title: 'Die Auszählung' } });
  const quote = await draftQuote(article, WORDS, { attribution: 'named', speaker });
  await articles().publish({ documentId: article, locale: '*' });
  return { article, quote, speaker };
};

type Published = Awaited<ReturnType<typeof published>>;

const EDITS: [string, (room: Published) => Promise<unknown>][] = [
  ['edited', ({ quote }) => quotes().update({ documentId: quote, data: { text: 'Once' } })],
  ['added', ({ article }) => draftQuote(article, 'Nobody asked us')],
  ['taken from readers', ({ quote }) => quotes().unpublish({ documentId: quote })],
  ['taken out', ({ quote }) => quotes().update({ documentId: quote, data: { article: null } })],
  [
    'named',
    async ({ article, quote, speaker }) => {
      const source = await mark(article, [quote]);
      await act('editor', article, `${source}/name`, { speaker, confirmed: true });
    },
  ],
  [
    'described anew',
    async ({ article, quote }) => {
      const source = await mark(article, [quote], { description: 'an official' });
      await act('editor', article, `${source}/describe`, { locale: 'en', description: 'a clerk' });
    },
  ],
];

describe('an article that readers have', () => {
  it.each(EDITS)(
    'looks edited where a quote of it is %s, until it is published',
    async (_, edit) => {
      const room = await published();
      expect(await status(room.article)).toBe('published');
      await edit(room);
      expect(await status(room.article)).toBe('modified');
      expect(await status(room.article, 'de')).toBe('published');

      await articles().publish({ documentId: room.article });
      expect(await status(room.article)).toBe('published');
    },
  );

  it('does not where the quote is published by itself', async () => {
    const { article, quote } = await published();
    await quotes().update({ documentId: quote, data: { text: 'Once' } });
    await quotes().publish({ documentId: quote });
    expect(await status(article)).toBe('published');
  });

  it('does not where its draft is discarded, with what was edited', async () => {
    const { article, quote } = await published();
    await quotes().update({ documentId: quote, data: { text: 'Once' } });
    await articles().discardDraft({ documentId: article });
    expect(await status(article)).toBe('published');
  });

  it('does not where a quote is marked: readers have that at once', async () => {
    const { article, quote } = await published();
    await mark(article, [quote], { description: 'an official' });
    expect(await status(article)).toBe('published');
  });
});

it('a draft stays a draft', async () => {
  const article = await draftArticle('The count');
  const quote = await draftQuote(article, WORDS);
  await quotes().update({ documentId: quote, data: { text: 'Once' } });
  expect(await status(article)).toBe('draft');
});
