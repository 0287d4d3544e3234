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
 * A name as names are compared: lower case, without accents, typographic apostrophes or doubled
 * spaces. Folding twice changes nothing more.
 */
export const foldName = (name: string): string => {
  // Twice: compatibility forms decompose into capitals, and some capitals into accented letters.
  const folded = plain(plain(name).toLowerCase())
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .normalize('NFC');
  return Array.from(folded).slice(0, LIMITS.line).join('').trim();
};
