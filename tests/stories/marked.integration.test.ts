import { QUOTE_UID } from '../../content-types';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
} from '../articles/entries';
import { blocks, call, emptyNewsroom } from '../support/newsroom';

const SPEAKER = 'Ottoline Brask';
const WORDS = 'It was stopped twice';

beforeEach(emptyNewsroom);

interface Marked {
  article: string;
  quote: string;
}

const publishedQuote = async (): Promise<Marked> => {
  const speaker = await draftPerson(SPEAKER);
  const article = await draftArticle('The count', { body: blocks(`“${WORDS},” she said.`) });
  const quote = await draftQuote(article, WORDS, { attribution: 'named', speaker });
  await articles().publish({ documentId: article });
  // A person whom nothing else keeps: readers, and the database, shall know them by this quote alone.
  expect((await people().findOne({ documentId: speaker, status: 'published' }))?.name).toBe(
    SPEAKER,
  );
  return { article, quote };
};

const story = () => call('public', 'GET', '/api/newsdesk/stories/the-count');
const stored = async (): Promise<string> =>
  JSON.stringify(await newsroom.strapi.db.connection('newsdesk_stories').select());

const DOORS: Record<string, (marked: Marked) => Promise<unknown>> = {
  'the route of the panel': ({ article, quote }) =>
    call('editor', 'POST', `/newsdesk/articles/${article}/sources/mark`, {
      quotes: [quote],
      locale: 'en',
      source: 'new',
    }),
  'REST, on the draft': ({ quote }) =>
    call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quote}`, {
      data: { attribution: 'anonymous' },
    }),
  'the Document Service': ({ quote }) =>
    quotes().update({ documentId: quote, data: { attribution: 'anonymous' } }),
  'a query past it': ({ quote }) =>
    newsroom.strapi.db
      .query(QUOTE_UID)
      .updateMany({ where: { documentId: quote }, data: { attribution: 'anonymous' } }),
  SQL: ({ quote }) =>
    newsroom.strapi.db
      .connection('newsdesk_quotes')
      .where({ document_id: quote })
      .update({ attribution: 'anonymous' }),
};

it.each(Object.keys(DOORS))(
  'nobody is told, and no story holds, who spoke before the quote was marked: by %s',
  async (door) => {
    const marked = await publishedQuote();
    const told = await story();
    expect(told.text).toContain(SPEAKER);
    expect(await stored()).toContain(SPEAKER);
    // By it, whoever guesses the bytes that named them would know that they are right.
    const digest = `${told.headers.get('etag')}`.replaceAll('"', '');
    expect(await stored()).toContain(digest);

    await DOORS[door]?.(marked);
    expect(await stored()).not.toContain(SPEAKER);
    expect(await stored()).not.toContain(digest);
    const { status, body, text } = await story();
    expect(status).toBe(200);
    expect(body.data.quotes).toMatchObject([{ attribution: 'anonymous', text: WORDS }]);
    expect(text).not.toContain(SPEAKER);
    expect(await stored()).not.toContain(SPEAKER);
  },
);
