import fc from 'fast-check';
import { foldName } from '../../server/src/people/fold-name';
import { namesOfPerson } from '../../server/src/people/names-of-person';

describe('foldName', () => {
  it.each([
    ['  Ines   Duarte ', 'ines duarte'],
    ['Søren Kierkegård', 'soren kierkegard'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ['Strauß', 'strauss'],
    ['Æthelred', 'aethelred'],
    ['O’Malley', "o'malley"],
    ['İpek', 'ipek'],
    ['Ｆｅｒｒｙ', 'ferry'],
    ['がぎ', 'がぎ'],
    ['', ''],
  ])('compares %s as %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('changes nothing more the second time, and fits its column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const folded = foldName(name);
        expect(foldName(folded)).toBe(folded);
        expect(Array.from(folded).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for a name in capitals, with other spaces, or decomposed', () => {
    const letter = fc.constantFrom(...'abcdeéüñçåzйώ ');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (name) => {
        expect(foldName(name.toUpperCase())).toBe(foldName(name));
        expect(foldName(` ${name.replaceAll(' ', '\u00A0 ')}`)).toBe(foldName(name));
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name));
      }),
    );
  });
});

describe('namesOfPerson', () => {
  it('collects names and aliases of all versions, each once', () => {
    expect(
      namesOfPerson([
        { name: 'Ines Duarte', aliases: ['The Admiral', 'INES  DUARTE'] },
        { name: 'Inês Duarte', aliases: null },
        { name: 'I. Duarte', aliases: ['the admiral'] },
      ]),
    ).toEqual([
      { name: 'Ines Duarte', folded: 'ines duarte' },
      { name: 'The Admiral', folded: 'the admiral' },
      { name: 'I. Duarte', folded: 'i. duarte' },
    ]);
  });

  it('takes nothing from lists that are not sound', () => {
    expect(namesOfPerson([{ name: null, aliases: 'x' }, { aliases: [3, '', '  '] }])).toEqual([]);
  });
});
