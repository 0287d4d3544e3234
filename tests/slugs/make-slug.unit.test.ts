import fc from 'fast-check';
import { LIMITS } from '../../content-types';
import { isWellFormedSlug } from '../../content-types/rules/slug';
import { fallbackSlug, makeSlug, numberedSlug } from '../../server/src/slugs/make-slug';

const text = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  // Long titles in words, which the other two hardly make.
  fc.array(fc.stringMatching(/^[a-zäé0-9-]{1,60}$/), { maxLength: 12 }).map((w) => w.join(' ')),
);
const locale = fc.constantFrom('', 'en', 'de', 'de-AT', 'sv', 'uk', 'ja', 'xx', 'constructor');
const slug = text.map((words) => makeSlug(words, 'en')).filter((made) => made !== '');

describe('makeSlug', () => {
  it.each([
    ['Ferry timetable cut in half', 'en', 'ferry-timetable-cut-in-half'],
    ['Übergröße: Öl & Gas', 'de', 'uebergroesse-oel-und-gas'],
    ['Übergröße: Öl & Gas', 'de-AT', 'uebergroesse-oel-und-gas'],
    ['Übergröße: Öl & Gas', 'en', 'ubergrosse-ol-and-gas'],
    ['Übergröße: Öl & Gas', 'ja', 'ubergrosse-ol-and-gas'],
    ['Åsa på ön', 'sv', 'aasa-paa-oen'],
    ['Zoë O’Brien-Łukasz', '', 'zoe-obrien-lukasz'],
    ['  Spaces —  and - dashes  ', 'en', 'spaces-and-dashes'],
    ['港の朝', 'ja', ''],
    ['🎉🚢', 'en', ''],
    ['東京 2024', 'ja', '2024'],
    ['', 'en', ''],
  ])('makes of %j in %j: %j', (title, language, expected) => {
    expect(makeSlug(title, language)).toBe(expected);
  });

  it('cuts a long title between two words', () => {
    const title = `${'long '.repeat(50)}stories`;
    const made = makeSlug(title, 'en');
    expect(made).toBe(Array(50).fill('long').join('-'));
  });

  it('cuts a word where there is but one', () => {
    expect(makeSlug('a'.repeat(300), 'en')).toBe('a'.repeat(LIMITS.line));
  });

  it('gives something well formed within the limit, or nothing', () => {
    fc.assert(
      fc.property(text, locale, (title, language) => {
        const made = makeSlug(title, language);
        expect(made === '' || isWellFormedSlug(made)).toBe(true);
      }),
    );
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(text, locale, (title, language) => {
        const made = makeSlug(title, language);
        expect(makeSlug(made, language)).toBe(made);
      }),
    );
  });
});

describe('numberedSlug', () => {
  it('lets the first have the slug as it is', () => {
    fc.assert(fc.property(slug, (made) => expect(numberedSlug(made, 1)).toBe(made)));
  });

  it('is well formed within the limit, ends in its number, and differs from every other', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 2, max: 100_000 }), { minLength: 2 });
    fc.assert(
      fc.property(slug, numbers, (made, all) => {
        const numbered = all.map((number) => numberedSlug(made, number));
        expect(numbered.filter((each) => !isWellFormedSlug(each))).toEqual([]);
        expect(numbered.map((each) => Number(each.split('-').at(-1)))).toEqual(all);
        expect(new Set(numbered).size).toBe(all.length);
      }),
    );
  });
});

describe('fallbackSlug', () => {
  it('says what it is of and a little of its id', () => {
    expect(fallbackSlug('article', 'x8f2k1qzm4n5b6v7c8x9z0aa')).toBe('article-x8f2k1qz');
  });

  it('is well formed whatever the id', () => {
    fc.assert(
      fc.property(fc.constantFrom('article', 'person'), text, (kind, id) =>
        expect(isWellFormedSlug(fallbackSlug(kind, id))).toBe(true),
      ),
    );
  });
});

describe('isWellFormedSlug', () => {
  it.each(['a', '2024', 'tide-tables', 'a-1-b'])('takes %j', (candidate) => {
    expect(isWellFormedSlug(candidate)).toBe(true);
  });

  it.each([
    '',
    '-',
    'a-',
    '-a',
    'a--b',
    'Tide',
    'a b',
    'a_b',
    'a.b',
    'a/b',
    'ö',
    'a\n',
    'a'.repeat(LIMITS.line + 1),
  ])('refuses %j', (candidate) => {
    expect(isWellFormedSlug(candidate)).toBe(false);
  });
});
