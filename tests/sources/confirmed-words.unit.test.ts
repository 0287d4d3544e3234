import { confirmedWords, stillCovers } from '../../server/src/sources/confirming/confirmed-words';

const words = (text: string, sourceDescription: string | null = 'an official', locale = 'en') => ({
  documentId: 'q',
  locale,
  text,
  sourceDescription,
});

const covered = (before: ReturnType<typeof words>[], after: ReturnType<typeof words>[]) =>
  stillCovers(JSON.stringify(confirmedWords(before)), after);

describe('a confirmation covers', () => {
  it.each([
    ['the same words', [words('Yes.')], [words('Yes.')], true],
    ['fewer words', [words('Yes.'), words('No.')], [words('No.')], true],
    ['nothing at all', [words('Yes.')], [], true],
    ['no other words', [words('Yes.')], [words('No.')], false],
    ['no more words', [words('Yes.')], [words('Yes.'), words('No.')], false],
    ['no other description', [words('Yes.')], [words('Yes.', 'a judge')], false],
    ['no description taken away', [words('Yes.')], [words('Yes.', null)], false],
    ['no other locale', [words('Yes.')], [words('Yes.', 'an official', 'de')], false],
  ])('%s', (_what, before, after, expected) => {
    expect(covered(before, after)).toBe(expected);
  });

  it('nothing where there is none', () => {
    expect(stillCovers(null, [words('Yes.')])).toBe(false);
  });
});
