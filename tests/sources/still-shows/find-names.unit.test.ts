import fc from 'fast-check';
import { findNames } from '../../../server/src/sources/still-shows/find-names';
import {
  type SoughtPerson,
  spellingsSought,
} from '../../../server/src/sources/still-shows/sought-names';

const person = (name: string, more: Partial<SoughtPerson> = {}): SoughtPerson => ({
  kind: 'individual',
  names: [name],
  slugs: [],
  ...more,
});

const found = (text: string, sought: SoughtPerson, locales = ['en', 'de']) =>
  findNames(text, spellingsSought(sought, locales)).map((name) => name.found);

const ines = person('Inês Duarte', {
  names: ['Inês Duarte', 'Nettie'],
  slugs: ['ines-duarte', 'harbour-clerk-7'],
});

describe('a name is found', () => {
  it.each<[string, string, SoughtPerson, string[]]>([
    ['as it is', 'Then Inês Duarte spoke.', ines, ['Inês Duarte']],
    ['without accents or capitals', 'then INES DUARTE spoke', ines, ['INES DUARTE']],
    ['with decomposed accents', 'Ine\u0302s Duarte', ines, ['Ine\u0302s Duarte']],
    ['over a line, and over spaces', 'Inês\n  Duarte', ines, ['Inês\n  Duarte']],
    ['as an owner', "Inês Duarte's boat", ines, ['Inês Duarte']],
    ['by an alias', 'Nettie said', ines, ['Nettie']],
    ['by the surname alone', 'Ms Duarte said', ines, ['Duarte']],
    ['more than once', 'Duarte left. Inês Duarte was late.', ines, ['Duarte', 'Inês Duarte']],
    ['the other way round, by the surname', 'Duarte, Inês', ines, ['Duarte']],
    [
      'whole, where a part is an alias',
      'Nettie Lima',
      person('Nettie Lima', { names: ['Nettie Lima', 'Nettie'] }),
      ['Nettie Lima'],
    ],
    [
      'whole, where a part is the name',
      'Nettie Lima',
      person('Nettie', { names: ['Nettie', 'Nettie Lima'] }),
      ['Nettie Lima'],
    ],
    ['in a slug', 'why-ines-duarte-left-2', ines, ['ines-duarte']],
    ['in a file name', 'portrait_ines_duarte_4f3a2b.jpg', ines, ['ines_duarte']],
    ['before a number', 'Duarte2024.jpg', ines, ['Duarte']],
    ['as one word', 'ask @inesduarte', ines, ['inesduarte']],
    ['by a slug that is no name', '/people/harbour-clerk-7', ines, ['harbour-clerk-7']],
    [
      'with its apostrophe, and without',
      'O’Brien: obrien',
      person("Mary O'Brien"),
      ['O’Brien', 'obrien'],
    ],
    ['with the umlaut of a slug', 'joerg-moeller', person('Jörg Möller'), ['joerg-moeller']],
    ['by a surname with the umlaut of a slug', 'herr-moeller', person('Jörg Möller'), ['moeller']],
    ['with letters that take no accent', 'Lukasz Ost', person('Łukasz Øst'), ['Lukasz Ost']],
    [
      'where words have no space between them',
      '昨日、山田太郎氏は',
      person('山田太郎'),
      ['昨日、山田太郎氏は'.slice(3)],
    ],
    ['in another script', 'мария петрова', person('Мария Петрова'), ['мария петрова']],
    ['of a part of a surname of several words', 'Berg said', person('Ann van der Berg'), ['Berg']],
  ])('%s', (_, text, sought, names) => {
    expect(found(text, sought)).toEqual(names);
  });

  it.each<[string, string, SoughtPerson]>([
    ['within another word', 'Duartes and inesduartes and Nettietown', ines],
    ['by the first name alone', 'Inês said', ines],
    [
      'by part of an organisation',
      'the Trust said',
      person('Harbour Trust', { kind: 'organisation' }),
    ],
    ['by a surname of one letter', 'a street', person('Malik A')],
    ['where the words stand apart', 'Nettle, Ines and the Duar te', ines],
    ['where there is nothing to look for', 'anything', person('   ')],
  ])('not %s', (_, text, sought) => {
    expect(found(text, sought)).toEqual([]);
  });

  it('whatever stands around it', () => {
    const separators = fc.constantFrom(' ', '. ', '-', '_', '/', '“', '\n', ' — ', ', ');
    const other = fc.constantFrom('tide', 'harbour', 'said', '12', 'Venn');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(other, separators)),
        fc.array(fc.tuple(separators, other)),
        fc.constantFrom('Inês Duarte', 'ines-duarte', 'NETTIE', 'Duarte'),
        (before, after, name) => {
          const text = `${before.flat().join('')}${name}${after.flat().join('')}`;
          expect(found(text, ines)).toEqual([name]);
        },
      ),
    );
  });

  it('with some words around it, none of them cut', () => {
    const text = `${'harbour '.repeat(30)}clerk\nInês Duarte\nsaid ${'tides '.repeat(30)}`;
    const [{ excerpt } = { excerpt: '' }] = findNames(text, spellingsSought(ines, []));
    expect(excerpt).toBe(
      '…harbour harbour harbour harbour clerk Inês Duarte said tides tides tides tides tides…',
    );
    expect(findNames('Inês Duarte', spellingsSought(ines, []))).toEqual([
      { found: 'Inês Duarte', excerpt: 'Inês Duarte' },
    ]);
  });
});
