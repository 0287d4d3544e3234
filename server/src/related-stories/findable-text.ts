import { foldText } from '../people/fold-name';

/** More words than these are not looked for. */
const MOST_WORDS = 8;

/**
 * A text as a search compares it: folded, its words parted by single spaces and nothing else, so
 * that a headline and the slug made from it are alike, and nothing in it is a wildcard.
 */
export const findableText = (text: string | null | undefined): string =>
  foldText(text ?? '')
    .replace(/[^\p{L}\p{N}\p{M}']+/gu, ' ')
    .trim();

/** What is looked for: the whole, and its words. */
export interface SearchedText {
  whole: string;
  words: string[];
}

/** Reads what somebody typed into a search: each word once, and no more of them than are looked for. */
export const searchedText = (typed: string): SearchedText => {
  const whole = findableText(typed);
  const words = whole === '' ? [] : [...new Set(whole.split(' '))].slice(0, MOST_WORDS);
  return { whole, words };
};
