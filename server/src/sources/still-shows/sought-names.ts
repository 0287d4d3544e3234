import { makeSlug } from '../../slugs/make-slug';
import { wordsOf } from './words';

/** A person as far as they can be recognised in words. */
export interface SoughtPerson {
  kind: 'individual' | 'organisation';
  /** Names and aliases, in all versions of the record. */
  names: readonly string[];
  /** Slugs of the record, former ones too. */
  slugs: readonly string[];
}

/** One way to write a name: words that stand one after the other, folded. */
export type Spelling = readonly string[];

const APOSTROPHES = /['’‘ʼ`]/gu;

/** A surname of one letter would be found in every address. */
const SHORTEST_SURNAME = 2;

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

const surnameOf = (name: string): string[] => {
  // With the apostrophe, `O'Brien` would be two words.
  const words = folded(name.trim().split(/\s+/u).at(-1) ?? '');
  return words.join('').length < SHORTEST_SURNAME ? [] : words;
};

const spellingsOf = (name: string, locales: readonly string[]): string[][] => {
  const plain = folded(name);
  return [
    plain,
    // As one word, as in `@inesduarte`.
    [plain.join('')],
    folded(name.replace(APOSTROPHES, '')),
    // As it stands in slugs: `ö` is `oe` in some languages.
    ...locales.map((locale) => folded(makeSlug(name, locale))),
  ];
};

/**
 * Every way in which a person may be named, longest first, so that a whole name is not taken for
 * its surname.
 *
 * @param locales - in whose way names may have become slugs
 */
export const spellingsSought = (
  { kind, names, slugs }: SoughtPerson,
  locales: readonly string[],
): Spelling[] => {
  const surnames = kind === 'individual' ? names.filter((name) => folded(name).length > 1) : [];
  const all = [
    ...names.flatMap((name) => spellingsOf(name, locales)),
    ...slugs.map(folded),
    ...surnames.flatMap((name) => {
      const last = name.trim().split(/\s+/u).at(-1) ?? '';
      return surnameOf(name).length === 0 ? [] : spellingsOf(last, locales);
    }),
  ];
  const unique = new Map(
    all.filter((words) => words.length > 0).map((words) => [words.join(' '), words]),
  );
  return [...unique.values()].sort(
    (a, b) => b.length - a.length || b.join('').length - a.join('').length,
  );
};
