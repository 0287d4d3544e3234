import fc from 'fast-check';
import { foldText } from '../../server/src/people/fold-name';
import {
  beginsWord,
  soughtWord,
  typedWords,
  wordsOfNames,
} from '../../server/src/people/words-of-names';

const kept = (...names: string[]) => wordsOfNames(names).map(({ word }) => word);

describe('wordsOfNames', () => {
  it.each([
    ['moll', ['moll']],
    ['ines duarte-moll', ['ines', 'duarte-moll', 'moll']],
    ["maeve o'moll", ['maeve', "o'moll", 'moll']],
    ['(a.moll)', ['(a.moll)', 'a.moll)', 'moll)']],
    ['moll moll', ['moll']],
    ['', []],
  ])('of “%s”', (name, words) => {
    expect(kept(name)).toEqual(words);
  });

  it('reads lines of titles, and keeps of a word no more than its beginning', () => {
    expect(kept('mayor\nclerk of works', 'moll')).toEqual([
      'mayor',
      'clerk',
      'of',
      'works',
      'moll',
    ]);
    expect(kept('x'.repeat(200))).toEqual(['x'.repeat(60)]);
    expect(wordsOfNames(['𝒶𝒷𝒸'])[0]?.opening).toBe('𝒶𝒷');
  });
});

describe('soughtWord', () => {
  it('is none for less than an opening', () => {
    expect(soughtWord('x')).toBe(null);
    expect(soughtWord('xy')).toEqual({ opening: 'xy', word: 'xy' });
  });

  it('passes over no name with a word that begins with what is typed', () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      'ß',
      'É',
      '𝒶',
      "'",
      '-',
      '(',
      '.',
      ' ',
      ',',
      ';',
      '\n',
      '%',
    );
    const text = fc.string({ unit: letter, minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (name, other, from, length) => {
        const folded = foldText(name);
        const rows = wordsOfNames([folded]);
        const part = folded.slice(from % (folded.length + 1)).slice(0, length % 90);
        for (const typed of [...typedWords(part), ...typedWords(other)]) {
          const sought = soughtWord(typed);
          if (sought === null || !beginsWord(folded, typed)) continue;
          const found = rows.some(
            ({ opening, word }) => opening === sought.opening && word.startsWith(sought.word),
          );
          expect({ folded, typed, found }).toEqual({ folded, typed, found: true });
        }
      }),
    );
  });
});
