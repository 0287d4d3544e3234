import type { Mark } from './marks';

/**
 * How strong a sign it is that a single mark closes a passage. 0: none, it is an apostrophe.
 * 1: a possessive, or feet, would look the same. 2: they rarely would. 3: it follows a letter
 * that no such possessive ends in. 4: it follows a full stop, a comma, another mark.
 */
export type Sign = 0 | 1 | 2 | 3 | 4;

const words = (list: string) => new Set(list.split(' '));

/** Words that start with an apostrophe, without it. Some are words of their own as well. */
const CUT_AT_THE_START = words(
  'tis twas twere twill twould twixt tween til till cause cos coz cuz em n bout round neath gainst ' +
    'mongst nother nuff kay e er im ere ave ead ell ello ome ouse ow orse appen sup scuse spect ' +
    'spose fraid course stead hood burbs shrooms roids cello flu tache kin pon',
);

/** Words that end in an apostrophe, without it, beside those in -in' (goin'). */
const CUT_AT_THE_END = words('o ol th wi an n lil po mo fo y d jus mus tha');

/** Follow a quotation that ends in s, and hardly a possessive: after "the dogs'" comes a noun. */
const FOLLOW_NO_POSSESSIVE = words(
  'a about added adds after against also although an and are as asked asks at be because been ' +
    'before but by can claims could did do does for from had has have he her his i if in into is ' +
    'it its may might must my nor not of on or our over said say says she should so such than ' +
    'that the their then these they this those to told toward towards under until was we were ' +
    'when where which while who will with would you your',
);

// Two code units, since some letters are as long.
const isAfterLetter = (line: string, at: number) =>
  /[\p{L}\p{N}\p{M}]$/u.test(line.slice(Math.max(0, at - 2), at));

const isBeforeLetter = (line: string, at: number) =>
  /^[\p{L}\p{N}\p{M}]/u.test(line.slice(at, at + 2));

/** No word of the lists is longer: nothing need be read further. */
const LONGEST = 12;

const wordAfter = (line: string, at: number): string =>
  /^ {0,2}(\p{L}*)/u.exec(line.slice(at, at + LONGEST + 2))?.[1]?.toLowerCase() ?? '';

const wordBefore = (line: string, at: number): string =>
  /\p{L}*$/u.exec(line.slice(Math.max(0, at - LONGEST), at))?.[0].toLowerCase() ?? '';

/** Within a word (don't, o'clock, d'Artagnan, 5'11), or its possessive (Yahoo!'s, "Vogue"'s). */
const isWithinWord = (line: string, { start, end }: Mark) => {
  if (!isBeforeLetter(line, end)) return false;
  if (isAfterLetter(line, start)) return true;
  const isSpaced = start === 0 || /[\s([{]/.test(line.slice(start - 1, start));
  return !isSpaced && line[end] === 's' && !isBeforeLetter(line, end + 1);
};

/**
 * The least sign at which a passage that opens with this single mark may close, since without it
 * the mark is likelier an apostrophe. Null where it opens none.
 */
export const signNeeded = (line: string, mark: Mark): Sign | null => {
  const { glyph, end, glyphSays, placeSays } = mark;
  const says = placeSays ?? glyphSays;
  const next = line.slice(end, end + 3);
  if (says === 'closes' || isWithinWord(line, mark) || !/^\S/.test(next)) return null;
  // '90s, '69
  const isCut = /^\d\d(?!\d)/.test(next) || CUT_AT_THE_START.has(wordAfter(line, end));
  if (glyph === '’') return isCut ? null : 3;
  return isCut || says === null ? 3 : 1;
};

/** The sign that a single mark closes a passage, if one is open. */
export const closingSign = (line: string, mark: Mark): Sign => {
  const { start, end, glyphSays, placeSays } = mark;
  const previous = line[start - 1];
  if ((placeSays ?? glyphSays) === 'opens' || isWithinWord(line, mark)) return 0;
  if (previous === undefined || /\s/.test(previous)) return glyphSays === 'closes' ? 2 : 1;
  if (!isAfterLetter(line, start)) return 4;

  const isFollowedByWord = /^\s/.test(line.slice(end, end + 1));
  const word = wordBefore(line, start);
  if (CUT_AT_THE_END.has(word) || /.in$/.test(word)) return 1;
  // The boys' club, Marx' theory, a 6' fence.
  if (!/[sxz\d]$/.test(word === '' ? previous : word)) return 3;
  return isFollowedByWord && !FOLLOW_NO_POSSESSIVE.has(wordAfter(line, end)) ? 1 : 2;
};

/** Leads off a line, or follows a colon: a passage, even where its closing mark is missing. */
export const leadsOff = (line: string, { start, end }: Mark): boolean =>
  /(?:^|:)\s{0,2}$/.test(line.slice(Math.max(0, start - 3), start)) &&
  /^\p{Lu}/u.test(line.slice(end, end + 2));
