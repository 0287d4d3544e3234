import { askedStories } from '../../server/src/related-stories/asked-stories';
import { batched } from '../../server/src/related-stories/batched';
import { findableText, searchedText } from '../../server/src/related-stories/findable-text';
import { letsAllThrough } from '../../server/src/related-stories/lets-all-through';
import { pastedSlug } from '../../server/src/related-stories/pasted-article';
import { storedEntries } from '../../server/src/related-stories/stored-entries';

describe('askedStories', () => {
  it.each([
    [{}, { named: false, covers: false, rest: {} }],
    [{ fields: 'title' }, { named: false, rest: { fields: 'title' } }],
    [{ fields: '*' }, { named: false, rest: { fields: '*' } }],
    [{ fields: 'title, relatedStories' }, { named: true, rest: { fields: ['title'] } }],
    [{ fields: ['relatedStories'] }, { named: true, rest: { fields: ['documentId'] } }],
    [{ fields: ['locale', 'relatedStories'] }, { named: true, namesLocale: true }],
    [{ populate: '*' }, { covers: false, rest: { populate: '*' } }],
    [{ populate: 'relatedStories' }, { covers: false, rest: { populate: [] } }],
    [{ populate: 'people,relatedStories.cover' }, { covers: true, rest: { populate: ['people'] } }],
    [
      { populate: { relatedStories: 'false', people: true } },
      { rest: { populate: { people: true } } },
    ],
    [{ populate: { relatedStories: { populate: '*' } } }, { covers: true, rest: { populate: {} } }],
    [{ populate: { relatedStories: { populate: ['cover'] } } }, { covers: true }],
    [{ populate: { relatedStories: { populate: { cover: 'false' } } } }, { covers: false }],
  ])('reads %j', (query, expected) => {
    expect(askedStories(query)).toMatchObject(expected);
  });

  it.each([
    [{ populate: { relatedStories: { filters: { slug: 'x' } } } }],
    [{ populate: { relatedStories: { populate: ['quotes'] } } }],
    [{ populate: 'relatedStories.people' }],
  ])('refuses %j', (query) => {
    expect(() => askedStories(query)).toThrow('only their cover');
  });
});

describe('storedEntries', () => {
  const url = { type: 'url', kind: 'related', url: 'https://example.org', title: 'Tides' };
  const article = { type: 'article', kind: 'update', article: 'abc', label: 'Then' };

  it('gives what is an entry, in its order', () => {
    expect(storedEntries([url, article])).toEqual([url, article]);
  });

  it.each([
    [null],
    ['[]'],
    [{ 0: url }],
    [[null, 5, 'x', [url]]],
    [[{ ...url, url: 'javascript:alert(1)' }]],
    [[{ ...url, title: '' }]],
    [[{ ...article, kind: 'sequel' }]],
    [[{ ...article, article: 7 }]],
  ])('passes over what is none: %j', (stored) => {
    expect(storedEntries(stored)).toEqual([]);
  });
});

describe('findableText', () => {
  it.each([
    ['  The “Ferry”: fares, up 50%! ', 'the ferry fares up 50'],
    ['quay-letters_2', 'quay letters 2'],
    ['Straße', 'strasse'],
    [null, ''],
  ])('makes of %j: %j', (text, findable) => {
    expect(findableText(text)).toBe(findable);
  });

  it('looks for each word once, and for no more than eight', () => {
    expect(searchedText('Ferry, ferry FARES').words).toEqual(['ferry', 'fares']);
    expect(searchedText('a b c d e f g h i j').words).toHaveLength(8);
    expect(searchedText(' %_ ').words).toEqual([]);
  });
});

describe('pastedSlug', () => {
  it.each([
    ['quay-letters', 'quay-letters'],
    ['https://example.org/news/quay-letters', 'quay-letters'],
    ['https://example.org/news/2024/05/quay-letters/#top', 'quay-letters'],
    ['https://example.org/news', null],
    ['https://example.org/newsroom/quay-letters', null],
    ['https://example.org.evil.example/news/quay-letters', null],
    ['https://example.org@evil.example/news/quay-letters', null],
    ['Quay letters', null],
  ])('finds in %j: %j', (text, slug) => {
    expect(pastedSlug(text, ['https://example.org/news'])).toBe(slug);
  });
});

describe('batched', () => {
  it('asks once for what is asked at about the same time within a request', async () => {
    const loads: number[][] = [];
    const doubled = batched<object, number, number>(async (_request, keys) => {
      loads.push([...keys]);
      return keys.map((key) => key * 2);
    });
    const [one, other] = [{}, {}];

    expect(await Promise.all([doubled(one, 1), doubled(other, 5), doubled(one, 2)])).toEqual([
      2, 10, 4,
    ]);
    expect(await doubled(one, 3)).toBe(6);
    expect(loads).toEqual([[1, 2], [5], [3]]);
  });

  it('hands a failure to everybody who asked, and tries again for the next', async () => {
    let fails = true;
    const load = batched<object, number, number>(async (_request, keys) => {
      if (fails) throw new Error('down');
      return [...keys];
    });
    const request = {};

    const both = await Promise.allSettled([load(request, 1), load(request, 2)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await load(request, 3)).toBe(3);
  });
});

describe('letsAllThrough', () => {
  const all = { locale: { $in: ['en', 'de', 'fr'] } };
  const own = { createdBy: { id: { $eq: 1 } } };

  it.each<[boolean, object]>([
    [true, {}],
    [true, { $and: [] }],
    [true, all],
    [true, { $and: [{}, { $or: [own, { $and: [all] }] }] }],
    [true, { $or: [{}, own] }],
    [false, own],
    [false, { $or: [] }],
    [false, { $or: [own, { locale: { $in: ['en'] } }] }],
    [false, { $and: [all, own] }],
    [false, { locale: { $in: ['en'] } }],
    [false, { locale: 'en' }],
    [false, { $not: all }],
  ])('says %s of %j', (expected, where) => {
    expect(letsAllThrough(where, ['en', 'de'])).toBe(expected);
  });
});
