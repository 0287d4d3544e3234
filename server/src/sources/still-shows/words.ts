import { foldName } from '../../people/fold-name';

/** A word of a text as names are compared, and where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Letters, or digits: a name stands out from the numbers of a file name, too. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;

/** The words of a text, an address or a file name, whatever stands between them. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = foldName(word);
    return folded === '' ? [] : [{ folded, start: index, end: index + word.length }];
  });
