import fc from 'fast-check';
import { foldText } from '../../server/src/people/fold-name';
import {
  fillsOpening,
  hasWord,
  typedWords,
  wordsOfPerson,
} from '../../server/src/people/words-of-person';

const wordsOf = (name: string) => wordsOfPerson([{ name }]).map(({ word }) => word);

describe('wordsOfPerson', () => {
  it.each([
    ['Moll', ['moll']],
    ['Inês  Duarte-Moll', ['ines', 'duarte-moll', 'moll']],
    ['Maeve O’Moll', ['maeve', "o'moll", 'moll']],
    ['(A.Moll)', ['(a.moll)', 'a.moll)', 'moll)']],
    ['𐐨-M', ['𐐨-m', 'm']],
    ['1,000 Voices', ['1,000', '000', 'voices']],
    ['Kate “Kitty” Moll', ['kate', '“kitty”', 'kitty”', 'moll']],
    ['Jean–Luc', ['jean–luc', 'luc']],
    ['*** AT&T', ['***', 'at&t', 't']],
    ['Moll moll', ['moll']],
    ['', []],
    ['x'.repeat(200), ['x'.repeat(60)]],
  ])('of “%s”', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it('keeps with each word the name that it is of, and with those of titles what leads', () => {
    const roles = [{ title: 'Mayor of Skarrow', organisation: 'Town' }];
    const kept = wordsOfPerson([
      { name: 'Ada Pike', aliases: ['Lady Pike'], description: 'mayor' },
      { name: 'Ada Pike', roles },
    ]);
    const ada = { folded: 'ada pike', name: 'Ada Pike' };
    const lady = { folded: 'lady pike', name: 'Lady Pike' };
    const title = { folded: 'ada pike', name: null };
    expect(kept).toEqual([
      { opening: 'ad', word: 'ada', ...ada },
      { opening: 'pi', word: 'pike', ...ada },
      { opening: 'la', word: 'lady', ...lady },
      { opening: 'pi', word: 'pike', ...lady },
      { opening: 'ma', word: 'mayor', ...title },
      { opening: 'of', word: 'of', ...title },
      { opening: 'sk', word: 'skarrow', ...title },
      { opening: 'to', word: 'town', ...title },
    ]);
  });

  it('takes whatever the database holds', () => {
    expect(wordsOfPerson([])).toEqual([]);
    const odd = { name: null, aliases: 5, description: null, roles: null };
    expect(wordsOfPerson([odd])).toEqual([]);
  });
});

describe('typedWords', () => {
  it('parts what is typed, and says whether there is enough of it for the index', () => {
    const typed = typedWords(' Pike,ÁDA; 𝒶 x');
    expect(typed.map(({ word }) => word)).toEqual(['pike', 'ada', 'a', 'x']);
    expect(typed.map(fillsOpening)).toEqual([true, true, false, false]);
  });

  it('leaves out what stands around a word, and nothing where there is no word', () => {
    const typed = typedWords('“Kitty”, (O’Moll) J. ** moll moll.');
    expect(typed.map(({ word }) => word)).toEqual(['kitty', "o'moll", 'j', '**', 'moll']);
  });
});

describe('what is typed of a name', () => {
  const letter = fc.constantFrom('a', 'b', 'ß', 'É', '𐐨', "'", '-', '(', '.', ' ', ',', ';', '%');
  const text = fc.string({ unit: letter, minLength: 1, maxLength: 90 });
  const regExp = (word: string) =>
    new RegExp(`(?:^|(?<= )|(?<=[ '(.,;%-])(?=[^ '(.,;%-]))${word.replace(/[.()]/g, '\\$&')}`, 'u');

  it('is found where a word of it begins so, and nowhere else', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (name, other, from, length) => {
        const folded = foldText(name);
        const kept = wordsOfPerson([{ name }]);
        const characters = Array.from(folded);
        const part = characters
          .slice(from % (characters.length + 1))
          .slice(0, length % 90)
          .join('');
        for (const typed of [...typedWords(part), ...typedWords(other)]) {
          const found = kept.some(
            ({ opening, word }) =>
              (!fillsOpening(typed) || opening === typed.opening) && word.startsWith(typed.word),
          );
          const begins = regExp(typed.word).test(folded);
          expect({ folded, typed, found }).toEqual({ folded, typed, found: begins });
          expect(hasWord(folded, typed)).toBe(begins);
        }
      }),
    );
  });
});
