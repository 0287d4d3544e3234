import type { Spelling } from './sought-names';
import { type Word, wordsOf } from './words';

/** A name as it stands in a text. */
export interface FoundName {
  found: string;
  /** Some words around it, in one line. */
  excerpt: string;
}

/** Scripts that put no space between words: there, a name is looked for within longer runs. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Characters of a text that are shown on each side of a name. */
const AROUND = 40;

const isWord = (sought: string, { folded }: Word): boolean =>
  folded === sought || (UNSPACED.test(sought) && folded.includes(sought));

const startsAt = (words: readonly Word[], at: number, spelling: Spelling): boolean =>
  spelling.every((sought, offset) => {
    const word = words[at + offset];
    return word !== undefined && isWord(sought, word);
  });

/** Cuts at a space where there is one near, so that no word is shown in halves. */
const excerptOf = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = from === 0 ? text.slice(0, start) : text.slice(from, start).replace(/^\S*\s/u, '');
  const after = to === text.length ? text.slice(end) : text.slice(end, to).replace(/\s\S*$/u, '');
  const shown = `${from > 0 ? '…' : ''}${before}${text.slice(start, end)}${after}${to < text.length ? '…' : ''}`;
  return shown.replace(/\s+/gu, ' ').trim();
};

/**
 * Finds names in a text, an address or a file name: whole words, whatever their capitals, accents
 * and what stands between them.
 *
 * @param spellings - longest first
 */
export const findNames = (text: string, spellings: readonly Spelling[]): FoundName[] => {
  const words = wordsOf(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const spelling = spellings.find((candidate) => startsAt(words, at, candidate));
    const first = words[at];
    const last = spelling && words[at + spelling.length - 1];
    if (first && last) {
      found.push({
        found: text.slice(first.start, last.end),
        excerpt: excerptOf(text, first.start, last.end),
      });
    }
    at += spelling?.length ?? 1;
  }
  return found;
};
