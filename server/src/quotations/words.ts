/** A word of a text, or one of its stops, as texts are compared. */
export interface Word {
  /** In one spelling of apostrophes, dashes, ellipses and accents. */
  key: string;
  /** Of the body that the text is one block of. */
  block: number;
  /** Offsets into the text. */
  start: number;
  end: number;
}

/** Shown as nothing: soft hyphens, and joints between words that a layout may have left behind. */
const UNSEEN = '\u00AD\u200B-\u200D\u2060\uFEFF';
const APOSTROPHES = "'’‘‛ʼ′`´";
const MARKS = `"“”„‟«»‹›‚″${APOSTROPHES}`;
const LETTERS = '[\\p{L}\\p{N}\\p{M}]+';
const SYLLABLES = `${LETTERS}(?:[${UNSEEN}]+${LETTERS})*`;

/**
 * A word, stops, a dash, or anything else that is neither space nor mark nor unseen. Stops of two
 * lines are not one: a passage has its lines without the marks that stand between them in the body.
 */
const WORD = new RegExp(
  [
    `(${SYLLABLES}(?:[${APOSTROPHES}]${SYLLABLES})*)`,
    '([.…](?:[^\\S\\n\\r\\u2028\\u2029]{0,3}[.…])*)',
    '([\\p{Pd}−]+)',
    `[^\\s${MARKS}${UNSEEN}]`,
  ].join('|'),
  'gu',
);

const UNSEEN_ONES = new RegExp(`[${UNSEEN}]`, 'g');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const PLAIN = /^[A-Za-z0-9]+$/;

const spelling = (word: string) =>
  PLAIN.test(word) ? word : word.replace(UNSEEN_ONES, '').replace(APOSTROPHE, "'").normalize('NFC');

/** Stops that a quotation takes or leaves at its end, as the sentence around it wants. */
export const isSoftStop = (key: string | undefined): boolean =>
  key === ',' || key === '.' || key === ';' || key === ':' || key === '-';

/** A word, not a stop. */
export const isSpoken = (key: string): boolean => /[\p{L}\p{N}]/u.test(key);

/** One stop stays what it is; three in a row are an ellipsis, however they are spaced. */
const stops = (dots: string) =>
  dots !== '.' && (dots.includes('…') || dots.replace(/\s/g, '').length > 2) ? '…' : '.';

/**
 * The words and stops of a text, as they are compared: spaces and quotation marks are left out,
 * since writers choose them freely; an apostrophe within a word belongs to it.
 */
export const wordsOf = (text: string, block = 0): Word[] => {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [all, word, dots, dash] = match;
    let key = all;
    if (word !== undefined) key = spelling(word);
    else if (dots !== undefined) key = stops(dots);
    else if (dash !== undefined) key = '-';
    words.push({ key, block, start: match.index, end: WORD.lastIndex });
  }
  return words;
};

const MARKS_AT_END = new RegExp(`(?:[${MARKS}]\\s*)+$`);
const MARKS_AT_START = new RegExp(`^(?:\\s*[${MARKS}])+`);

/** More marks than ever meet. Keeps the search for them short. */
const MOST_MARKS = 8;

/** How long the quotation marks are, and the spaces between, that a text ends with. */
export const marksAtEnd = (text: string): number =>
  MARKS_AT_END.exec(text.slice(-MOST_MARKS))?.[0].length ?? 0;

/** How long the quotation marks are, and the spaces between, that a text starts with. */
export const marksAtStart = (text: string): number =>
  MARKS_AT_START.exec(text.slice(0, MOST_MARKS))?.[0].length ?? 0;
