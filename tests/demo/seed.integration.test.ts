import { articles } from '../../demo/src/newsroom/articles';
import { textOf } from '../../demo/src/newsroom/blocks';
import type { NewsroomArticle } from '../../demo/src/newsroom/shapes';
import { seedNewsroom } from '../../demo/src/seed/seed-newsroom';
import { call, emptyNewsroom } from '../support/newsroom';

const written = Object.values<NewsroomArticle>(articles);
const published = written.filter((article) => article.published);

const texts = (quotes: { text: string }[]) => quotes.map(({ text }) => text);

const original = ({ title }: { title: string }): NewsroomArticle => {
  const found = published.find((article) => article.title === title);
  if (!found) throw new Error(`Nobody wrote "${title}".`);
  return found;
};

beforeAll(async () => {
  await emptyNewsroom();
  await seedNewsroom(newsroom.strapi);
  // A dozen stories and all they bring along: thousands of statements.
}, 240_000);
afterAll(emptyNewsroom);

const read = async (path: string) => {
  const { body } = await call('public', 'GET', `/api/newsdesk/${path}`);
  return body.data;
};

describe('the seeded newsroom', () => {
  it('shows readers the published stories and no draft', async () => {
    const stories = await read('articles?pagination[pageSize]=100&sort=datePublished:asc');
    expect(stories.map(({ title }: { title: string }) => title).sort()).toEqual(
      published.map(({ title }) => title).sort(),
    );
    const dates = stories.map(({ datePublished }: { datePublished: string }) => datePublished);
    expect(new Set(dates).size).toBe(published.length);
    const changedLater = stories.filter(
      (story: { datePublished: string; dateModified: string }) =>
        story.dateModified !== story.datePublished,
    );
    expect(changedLater.map(original)).toEqual(published.filter((article) => article.corrections));
  });

  it('took each story’s quotes and people along, in the order of its body', async () => {
    const stories = await read(
      'articles?pagination[pageSize]=100&populate[quotes][sort]=position:asc&populate[quotes][populate]=speaker&populate[authors]=true',
    );
    for (const story of stories) {
      const { authors, body, quotes } = original(story);
      expect(story.authors).toHaveLength(authors.length);
      expect(texts(story.quotes).sort()).toEqual(texts(quotes).sort());

      // A paraphrase has no words in the body to be placed by.
      const words = textOf(body);
      const placed = texts(story.quotes).filter((text) => words.includes(text));
      expect(placed).toEqual([...placed].sort((a, b) => words.indexOf(a) - words.indexOf(b)));
      for (const { attribution, speaker } of story.quotes) {
        expect(speaker === null).toBe(attribution === 'anonymous');
      }
    }
  });

  it('leaves people of drafts alone unpublished', async () => {
    const people = await read('people?pagination[pageSize]=100');
    const names = people.map(({ name }: { name: string }) => name);
    expect(names).toContain('Ilse Varden');
    expect(names).not.toContain('Lothar Keen');
  });

  it('reads in German where it is translated', async () => {
    const stories = await read('articles?locale=de&populate[quotes][populate]=speaker');
    const originals = published.filter(({ german }) => german);
    expect(stories).toHaveLength(originals.length);
    for (const story of stories) {
      const { german, quotes = [] } = originals.find((o) => o.german?.title === story.title) ?? {};
      expect(story.quotes.map(({ text }: { text: string }) => text).sort()).toEqual(
        [...(german?.quotes ?? [])].sort(),
      );
      const named = story.quotes.filter(({ speaker }: { speaker: unknown }) => speaker);
      expect(named).toHaveLength(quotes.filter((quote) => 'speaker' in quote).length);
    }
  });
});

describe('the related stories of the seeded newsroom', () => {
  const idOf = async (title: string, locale = 'en'): Promise<string> => {
    const found = await newsroom.strapi.db
      .query('plugin::newsdesk.article')
      .findOne({ where: { title, locale, publishedAt: null } });
    return found.documentId;
  };
  const statesOf = async (title: string, locale: string): Promise<string[]> => {
    const { relatedStories } = await newsroom.strapi.db
      .query('plugin::newsdesk.article')
      .findOne({ where: { documentId: await idOf(title), locale, publishedAt: null } });
    const ids = relatedStories.flatMap((entry: { article?: string }) => entry.article ?? []);
    const { body } = await call(
      'editor',
      'GET',
      `/newsdesk/related-stories/targets?locale=${locale}&articles=${ids}`,
    );
    return body.data.map(({ state }: { state: string }) => state);
  };

  it('show an editor every state there is', async () => {
    const { ferryContract, harbourDues } = articles;
    expect(await statesOf(ferryContract.title, 'en')).toEqual(['live', 'live', 'notLiveYet']);
    expect(await statesOf(ferryContract.title, 'de')).toEqual(['live', 'otherLocale']);
    expect(await statesOf(harbourDues.title, 'en')).toEqual(['live', 'deleted']);
  });

  it('show readers what is published, in their locale or else in English', async () => {
    const id = await idOf(articles.ferryContract.title);
    const titles = async (locale: string) =>
      (await read(`articles/${id}?locale=${locale}`)).relatedStories.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('en')).toEqual([
      articles.ministerProfile.title,
      articles.ferryReply.title,
      'How the Straits timetable shrank, crossing by crossing',
    ]);
    expect(await titles('de')).toEqual([
      articles.electionCount.german?.title,
      articles.harbourWall.title,
    ]);
  });
});
