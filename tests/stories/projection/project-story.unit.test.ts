import { freshUntil, projectStory, storyCard } from '../../../server/src/stories/projection';
import type { StoryMaterial } from '../../../server/src/stories/story-material';
import { blocks } from '../../support/newsroom';
import { anonymousQuote, material, NOW, namedQuote, person } from './material';

const storyOf = (more: Partial<StoryMaterial>) => projectStory(material(more), NOW);

const voicesOf = (more: Partial<StoryMaterial>) =>
  storyOf(more).quotes.map(({ id, ...quote }) =>
    quote.attribution === 'anonymous'
      ? { id, description: quote.description, ref: quote.ref }
      : { id, speaker: quote.speaker.name },
  );

describe('quotes', () => {
  const body = blocks('“One,” he said. “Two.” “Three.” “Four.”');

  it('stand in the order of the body, those without a place last', () => {
    const quotes = [
      namedQuote('p', 'Two', { form: 'paraphrase' }),
      namedQuote('gone', 'Nine'),
      namedQuote('b', 'Two'),
      namedQuote('a', 'One'),
    ];
    const told = storyOf({ body, quotes }).quotes;
    expect(told.map(({ id }) => id)).toEqual(['a', 'b', 'p', 'gone']);
    expect(told.map(({ place }) => place)).toEqual([
      { block: 0, start: 1, end: 4 },
      { block: 0, start: 17, end: 20 },
      null,
      null,
    ]);
  });

  it('have places in the blocks that readers get, not in those that are stored', () => {
    const { quotes } = storyOf({
      body: [{ type: 'embed' }, null, ...body],
      quotes: [namedQuote('a', 'One')],
    });
    expect(quotes[0]?.place?.block).toBe(0);
  });

  it('tell which are one voice only of those that share it, counted as they appear', () => {
    const quotes = [
      anonymousQuote('four', 'Four', { voice: 7 }),
      anonymousQuote('three', 'Three', { voice: 3, description: 'a clerk' }),
      anonymousQuote('two', 'Two', { voice: 9 }),
      anonymousQuote('one', 'One', { voice: 7 }),
    ];
    expect(voicesOf({ body, quotes })).toEqual([
      { id: 'one', description: 'a source', ref: 'source-1' },
      { id: 'two', description: 'a source', ref: undefined },
      { id: 'three', description: 'a clerk', ref: undefined },
      { id: 'four', description: 'a source', ref: 'source-1' },
    ]);
    expect(storyOf({ body, quotes }).voices).toEqual({ named: 0, anonymous: 3 });
  });

  it('count a speaker once, and a source with each quote that is told alone', () => {
    const quotes = [
      namedQuote('a', 'One'),
      namedQuote('b', 'Two'),
      anonymousQuote('c', 'Three'),
      anonymousQuote('d', 'Four'),
    ];
    expect(storyOf({ body, quotes }).voices).toEqual({ named: 1, anonymous: 2 });
  });

  it('leave out one that has no speaker yet, whose words stay in the body', () => {
    const {
      quotes,
      voices,
      body: shown,
    } = storyOf({
      body,
      quotes: [namedQuote('a', 'One', {}, null)],
    });
    expect(quotes).toEqual([]);
    expect(voices).toEqual({ named: 0, anonymous: 0 });
    expect(shown.html).toContain('“One,” he said');
  });

  it('name the medium they were told to', () => {
    const told = { saidTo: 'The Beacon', saidToUrl: 'javascript:alert(1)', saidOn: '2026-01' };
    expect(storyOf({ quotes: [namedQuote('a', 'One', told)] }).quotes[0]?.saidTo).toEqual({
      name: 'The Beacon',
      url: null,
      on: '2026-01',
    });
  });
});

describe('addresses', () => {
  it('are those of web pages alone', () => {
    const story = storyOf({
      canonicalUrl: 'javascript:alert(1)',
      originName: 'The Beacon',
      originUrl: 'data:text/html,x',
      authors: [person('Ann', { sameAs: ['https://example.org/ann', 'javascript:alert(1)'] })],
      relatedStories: [
        {
          type: 'url',
          kind: 'related',
          label: null,
          title: 'A',
          url: 'vbscript:x',
          publisher: null,
        },
      ],
      cover: {
        url: 'javascript:alert(1)',
        alternativeText: null,
        caption: null,
        width: 1,
        height: 1,
        formats: null,
      },
    });
    expect(story.canonicalUrl).toBeNull();
    expect(story.origin).toEqual({ name: 'The Beacon', url: null });
    expect(story.authors[0]?.sameAs).toEqual(['https://example.org/ann']);
    expect(story.relatedStories).toEqual([]);
    expect(story.cover).toBeNull();
  });

  it('credit a medium by its host where its name is missing', () => {
    expect(storyOf({ originUrl: 'https://www.beacon.example/a' }).origin).toEqual({
      name: 'beacon.example',
      url: 'https://www.beacon.example/a',
    });
  });
});

describe('an exclusive', () => {
  const exclusive = { exclusive: true, exclusiveUntil: '2026-03-02T13:00:00.000Z' };
  const END = new Date(exclusive.exclusiveUntil);

  it('is one until its end, and then the story is told anew', () => {
    expect(projectStory(material(exclusive), NOW).exclusive).toBe(true);
    expect(freshUntil(exclusive, NOW)).toEqual(END);
    expect(projectStory(material(exclusive), END)).toMatchObject({
      exclusive: false,
      exclusiveUntil: exclusive.exclusiveUntil,
    });
    expect(freshUntil(exclusive, END)).toBeNull();
  });

  it('without an end is one for ever', () => {
    expect(storyOf({ exclusive: true })).toMatchObject({ exclusive: true, exclusiveUntil: null });
    expect(freshUntil({ exclusive: true, exclusiveUntil: null }, NOW)).toBeNull();
  });
});

it('has a card for the front page, without the text', () => {
  const story = storyOf({ body: blocks('Words.'), authors: [person('Ann', { description: 'x' })] });
  expect(storyCard(story)).toEqual({
    documentId: 'article',
    locale: 'en',
    slug: 'harbour-opens',
    title: 'Harbour opens',
    standfirst: null,
    section: null,
    dateline: null,
    exclusive: false,
    exclusiveUntil: null,
    datePublished: story.datePublished,
    dateModified: story.dateModified,
    cover: null,
    authors: [{ name: 'Ann', slug: 'ann', kind: 'individual' }],
  });
});
