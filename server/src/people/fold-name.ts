import { LIMITS } from '../../../content-types';

/** Letters that are written with a stroke or joined, which no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Accents of Latin, Greek and Cyrillic. Marks that make another letter elsewhere stay. */
const ACCENTS = /[\u0300-\u036f]/g;

const plain = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '');

/**
 * A text as texts are compared: lower case, without accents, typographic apostrophes or doubled
 * spaces. Folding twice changes nothing more.
 */
export const foldText = (text: string): string =>
  // Twice: compatibility forms decompose into capitals, and some capitals into accented letters.
  plain(plain(text).toLowerCase())
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();

/** A name as names are compared: folded, and no longer than the column that it is kept in. */
export const foldName = (name: string): string =>
  Array.from(foldText(name)).slice(0, LIMITS.line).join('').trim();
