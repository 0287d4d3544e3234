import { foldText } from './fold-name';

/** More words than these are not looked for. */
const MOST_WORDS = 6;

/** A longer word is kept, and looked for, by its beginning. */
const LONGEST = 60;

/** The characters by which a word is found in the index. */
const OPENING = 2;

/** Before what a word begins, apart from the first: one that is typed begins after any of these. */
export const WORD_SIGNS = [' ', '-', "'", '(', '.', '\n'] as const;

const cut = (text: string, length: number): string => Array.from(text).slice(0, length).join('');

/** A word as it is kept in the table of words, and looked up there. */
export interface KeptWord {
  opening: string;
  word: string;
}

const keptWord = (word: string): KeptWord => ({
  opening: cut(word, OPENING),
  word: cut(word, LONGEST),
});

/** What somebody typed, as the beginnings of words: folded, each once. */
export const typedWords = (text: string): string[] =>
  [...new Set(foldText(text).split(/[\s,;]+/))].filter((word) => word !== '').slice(0, MOST_WORDS);

/** Whether a folded text has a word that begins with one that is typed. */
export const beginsWord = (folded: string, typed: string): boolean =>
  folded.startsWith(typed) || WORD_SIGNS.some((sign) => folded.includes(`${sign}${typed}`));

/**
 * What is looked up for a word that is typed: every text with a word that begins with it has a row
 * with this opening whose word begins so. Null for one that is shorter than an opening.
 */
export const soughtWord = (typed: string): KeptWord | null => {
  const sought = keptWord(typed);
  return Array.from(sought.opening).length < OPENING ? null : sought;
};

/** Every beginning of a word in folded texts, each once, up to the next space. */
export const wordsOfNames = (folded: readonly string[]): KeptWord[] => {
  const words = new Set<string>();
  for (const text of folded) {
    for (const stretch of text.split(/[ \n]/)) {
      for (let at = 0; at < stretch.length; at += 1) {
        const begins = at === 0 || WORD_SIGNS.some((sign) => sign === stretch[at - 1]);
        if (begins) words.add(cut(stretch.slice(at), LONGEST));
      }
    }
  }
  return [...words].map(keptWord);
};
