import type { Role } from '../../../content-types';
import { foldText } from './fold-name';
import { type NamedVersion, namesOfPerson } from './names-of-person';

/** More words than these are not looked for. */
const MOST_WORDS = 6;

/** A longer word is kept, and looked for, by its beginning. */
const LONGEST = 60;

/** The characters by which the words are indexed. */
const OPENING = 2;

/**
 * Where a word begins: with a letter or a digit behind any sign, too, as in Mary-Jane, O'Moll,
 * J.Moll, (Moll), “Moll” and 1,000.
 */
const BEGINNING = /^|(?<=[^\p{L}\p{N}\p{M}])(?=[\p{L}\p{N}])/gu;

/** What stands around a word that is typed, as quotation marks and brackets do. */
const AROUND = /^[^\p{L}\p{N}\p{M}]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/gu;

/** One version of a person, as far as anything is looked for in it. */
export interface WordedVersion extends NamedVersion {
  description?: string | null;
  /** Of this shape where they are sound. */
  roles?: Role[] | null;
}

/** The beginning of a word, as it is kept and looked up. */
export interface Beginning {
  opening: string;
  word: string;
}

/** A word that a person is found by. */
export interface KeptWord extends Beginning {
  /** The whole name that it is of, folded; of a title's, what its bearer is called first. */
  folded: string;
  /** That name as an editor wrote it; null for a word of a title. */
  name: string | null;
}

const cut = (text: string, length: number): string => Array.from(text).slice(0, length).join('');

/** Every beginning of a word in a folded text, up to the next space. */
const wordsIn = (folded: string): string[] =>
  folded
    .split(' ')
    .flatMap((stretch) =>
      Array.from(stretch.matchAll(BEGINNING), ({ index }) => stretch.slice(index)),
    )
    .filter((word) => word !== '')
    .map((word) => cut(word, LONGEST));

/** What somebody typed, as the beginnings of words: folded, each once. */
export const typedWords = (text: string): Beginning[] =>
  [
    ...new Set(
      foldText(text)
        .split(/[\s,;]+/)
        .map((word) => word.replace(AROUND, '')),
    ),
  ]
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => ({ opening: cut(word, OPENING), word: cut(word, LONGEST) }));

/** Whether a folded text has a word that begins so. */
export const hasWord = (folded: string, { word }: Beginning): boolean =>
  wordsIn(folded).some((own) => own.startsWith(word));

/** Whether so much is typed that the words with this opening are all that there can be. */
export const fillsOpening = ({ opening }: Beginning): boolean =>
  Array.from(opening).length === OPENING;

const titlesOf = ({ description, roles }: WordedVersion): string[] =>
  [
    description,
    ...(Array.isArray(roles) ? roles : []).flatMap(({ title, organisation }) => [
      title,
      organisation,
    ]),
  ].flatMap((title) => (typeof title === 'string' ? foldText(title) : []));

/**
 * Every word of the names, titles and descriptions of a person, in all the versions given: of a
 * name each once, and of all the titles together.
 */
export const wordsOfPerson = (versions: readonly WordedVersion[]): KeptWord[] => {
  const keptOf = (text: string, of: Pick<KeptWord, 'folded' | 'name'>): KeptWord[] =>
    [...new Set(wordsIn(text))].map((word) => ({ opening: cut(word, OPENING), word, ...of }));
  const names = namesOfPerson(versions);
  const titles = versions.flatMap(titlesOf).join(' ');
  return [
    ...names.flatMap((of) => keptOf(of.folded, of)),
    ...keptOf(titles, { folded: names[0]?.folded ?? '', name: null }),
  ];
};
