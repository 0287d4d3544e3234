import { strapi as strapiClient } from '@strapi/client';
import slugify from 'slugify';
import { ARTICLE_UID } from '../../content-types';
import { blocks, call, emptyNewsroom, graphql } from '../support/newsroom';
import { describeAnnotated, type EnteredArticle, readAnnotatedArticle } from './annotated-article';
import { enterArticle, publishEntered } from './enter-article';

/** What a reader of an API can tell of each quote, in order. */
interface HeardQuote {
  text: string;
  form: string;
  attribution: string;
  sourceDescription: string | null;
  speaker: { name: string } | null;
}

const CONTENT = '/content-manager/collection-types';

const expectedQuotes = ({ quotes }: EnteredArticle): HeardQuote[] =>
  quotes.map(({ text, form, voice }) => ({
    text,
    form,
    attribution: voice.attribution,
    sourceDescription: voice.attribution === 'anonymous' ? voice.description : null,
    speaker: voice.attribution === 'named' ? { name: voice.speaker } : null,
  }));

const heard = (quotes: HeardQuote[]): HeardQuote[] =>
  quotes.map(({ text, form, attribution, sourceDescription, speaker }) => ({
    text,
    form,
    attribution,
    sourceDescription,
    speaker: speaker === null ? null : { name: speaker.name },
  }));

const POPULATE = {
  people: true,
  quotes: { sort: ['position:asc'], populate: { speaker: true } },
} as const;

const POPULATE_QUERY =
  'populate[people]=true&populate[quotes][sort]=position:asc&populate[quotes][populate][speaker]=true';

describeAnnotated('a real magazine article', () => {
  let entered: EnteredArticle;
  let documentId: string;

  beforeAll(async () => {
    await emptyNewsroom();
    entered = readAnnotatedArticle();
    const editor = (method: 'POST' | 'PUT', path: string, body: object) =>
      call('editor', method, path, body);
    ({ article: documentId } = await enterArticle(editor, entered));
    await publishEntered(editor, documentId);
  });

  it('has the people, quotes and voices that its annotation counts', () => {
    const sources = new Set(
      entered.quotes.flatMap(({ voice }) =>
        voice.attribution === 'anonymous' ? [voice.description] : [],
      ),
    );

    expect(entered.people).toHaveLength(9);
    expect(entered.quotes).toHaveLength(11);
    expect(sources.size).toBe(4);
  });

  it('comes back whole over REST', async () => {
    const { body } = await call(
      'public',
      'GET',
      `/api/newsdesk/articles/${documentId}?${POPULATE_QUERY}`,
    );

    expect(body.data).toMatchObject({
      title: entered.title,
      standfirst: entered.standfirst,
      exclusive: true,
      originName: entered.originName,
      body: blocks(...entered.paragraphs),
    });
    expect(body.data.slug).toBe(slugify(entered.title, { lower: true, strict: true }));
    expect(heard(body.data.quotes)).toEqual(expectedQuotes(entered));
    expect(
      body.data.people.map(({ name, aliases, birthDate }: EnteredArticle['people'][number]) => ({
        name,
        aliases: aliases ?? [],
        birthDate,
      })),
    ).toEqual(entered.people.map(({ name, aliases, birthDate }) => ({ name, aliases, birthDate })));
  });

  it('comes back whole over GraphQL', async () => {
    const { body } = await graphql(
      'public',
      `query ($id: ID!) {
        newsdeskArticle(documentId: $id) {
          title
          slug
          originName
          people { name }
          quotes(sort: "position:asc") { text form attribution sourceDescription speaker { name } }
        }
      }`,
      { id: documentId },
    );

    const article = body.data.newsdeskArticle;
    expect(article).toMatchObject({ title: entered.title, originName: entered.originName });
    expect(article.people).toEqual(entered.people.map(({ name }) => ({ name })));
    expect(heard(article.quotes)).toEqual(expectedQuotes(entered));
  });

  it('comes back whole through @strapi/client', async () => {
    const client = strapiClient({ baseURL: `${newsroom.url}/api` });

    const { data } = await client
      .collection('articles', { plugin: { name: 'newsdesk' } })
      .findOne(documentId, { populate: POPULATE });

    const article = data as unknown as { title: string; quotes: HeardQuote[] };
    expect(article.title).toBe(entered.title);
    expect(heard(article.quotes)).toEqual(expectedQuotes(entered));
  });

  it('keeps the related link with the article, and shows it to readers', async () => {
    const kept = await call('editor', 'GET', `${CONTENT}/${ARTICLE_UID}/${documentId}`);
    const read = await call('public', 'GET', `/api/newsdesk/articles/${documentId}`);

    expect(kept.body.data.relatedStories).toEqual([
      { type: 'url', kind: 'related', ...entered.relatedStory },
    ]);
    expect(read.body.data.relatedStories).toEqual([
      { type: 'url', kind: 'related', label: null, publisher: null, ...entered.relatedStory },
    ]);
  });

  it('is reported with every voice, and annoys nobody under the rules a house starts with', async () => {
    const { body } = await call(
      'editor',
      'GET',
      `/newsdesk/articles/${documentId}/sourcing?locale=en`,
    );

    const { quotes, findings, totals } = body.data;
    expect(quotes.map(({ text }: { text: string }) => text)).toEqual(
      entered.quotes.map(({ text }) => text),
    );
    expect(totals).toMatchObject({ quotes: 11, anonymous: 5 });
    expect(findings.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual(
      [],
    );
  });
});
