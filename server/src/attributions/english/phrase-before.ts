import type { Mention } from '../grammar';
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CLAUSE_STARTS,
  DETERMINERS,
  OTHER_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIMES,
} from './closed-classes';
import { nameStart } from './names';
import { extended, readPhrase } from './phrase';
import { keyAt, type Reader, wordAt } from './reader';

/** No phrase is longer, in words. */
export const LONGEST_PHRASE = 30;

/** A word that a phrase may be made of. */
export const isInPhrase = (reader: Reader, at: number): boolean => {
  const key = keyAt(reader, at);
  if (key === '') return false;
  if (key === 'them' || key === 'us') return keyAt(reader, at - 1) === 'of';
  if (AUXILIARIES.has(key) || PERSONAL_PRONOUNS.has(key) || OTHER_PRONOUNS.has(key)) return false;
  return !CLAUSE_STARTS.has(key) || PREPOSITIONS.has(key);
};

const isGoverned = (reader: Reader, at: number): boolean => PREPOSITIONS.has(keyAt(reader, at - 1));

/** Past the owners of a name: Ann Lee’s Northline. */
const ownerStart = (reader: Reader, from: number, start: number): number => {
  let owner = from;
  while (owner > start && wordAt(reader, owner - 1)?.isPossessive) {
    const before = nameStart(reader, owner);
    if (before === owner) break;
    owner = before;
  }
  return owner;
};

/** Takes in the small words that belong to a name: royal author Ann Lee, the author Ann Lee. */
const withRole = (reader: Reader, name: number, start: number): number => {
  let from = name;
  while (from > start) {
    const word = wordAt(reader, from - 1);
    if (!word || word.isPossessive || CALENDAR.has(word.key)) break;
    if (PREPOSITIONS.has(word.key) || TIMES.has(word.key) || ADVERBS.has(word.key)) break;
    from -= 1;
    if (DETERMINERS.has(word.key)) break;
  }
  return from;
};

/** Behind "On Monday" or "In Quill", which reach no further. */
const behindFront = (reader: Reader, start: number, end: number): number | null => {
  for (let at = start + 1; at < end - 1; at += 1) {
    const isFront = reader.isProper(reader.tokens[at]) || TIMES.has(keyAt(reader, at));
    if (!isFront || PREPOSITIONS.has(keyAt(reader, at + 1))) continue;
    if (!reader.isProper(reader.tokens[at + 1])) return at + 1;
  }
  return null;
};

/** Where the phrase begins that ends right before a token, within words that may be of phrases. */
const phraseStart = (reader: Reader, start: number, end: number): number | null => {
  const name = nameStart(reader, end);
  if (name <= start && name < end) return start;
  if (name < end && !isGoverned(reader, ownerStart(reader, name, start))) {
    const from = withRole(reader, name, start);
    if (from === start || !isGoverned(reader, from)) return from;
  }
  for (let at = end - 1; at >= start; at -= 1) {
    if (!DETERMINERS.has(keyAt(reader, at))) continue;
    const isWithin =
      at > start && (isGoverned(reader, at) || DETERMINERS.has(keyAt(reader, at - 1)));
    if (!isWithin) return at;
  }
  return PREPOSITIONS.has(keyAt(reader, start)) ? behindFront(reader, start, end) : start;
};

/** The place of "who" that what stands before a token goes on from: who had worked there |. */
const relativeBefore = (reader: Reader, start: number): number | null => {
  let at = start - 1;
  while (at > 0 && (AUXILIARIES.has(keyAt(reader, at)) || ADVERBS.has(keyAt(reader, at)))) at -= 1;
  const isRelative = keyAt(reader, at) === 'who' || keyAt(reader, at) === 'that';
  const leads = DETERMINERS.has(keyAt(reader, start)) || reader.isProper(reader.tokens[start]);
  return at > 0 && isRelative && !(leads && at === start - 1) ? at : null;
};

/** So many clauses with "who" are looked through, one within another. */
const DEEPEST = 3;

/** Reads the phrase that ends right before a token. */
export const phraseBefore = (reader: Reader, end: number, depth = 0): Mention | null => {
  if (PERSONAL_PRONOUNS.has(keyAt(reader, end - 1))) {
    return readPhrase(reader, { from: end - 1, to: end });
  }
  let start = end;
  while (start > 0 && end - start < LONGEST_PHRASE && isInPhrase(reader, start - 1)) {
    // "Ann and Bo said", "fish and chips", but not "he left and Ann said".
    const isProper = (at: number) => reader.isProper(reader.tokens[at]);
    if (keyAt(reader, start - 1) === 'and' && isProper(start) !== isProper(start - 2)) break;
    start -= 1;
  }
  while (start < end && (ADVERBS.has(keyAt(reader, start)) || keyAt(reader, start) === 'and'))
    start += 1;
  if (start === end) return null;

  const relative = relativeBefore(reader, start);
  if (relative !== null) {
    const antecedent = depth < DEEPEST ? phraseBefore(reader, relative, depth + 1) : null;
    return antecedent?.kind === 'description' ? extended(reader, antecedent, end) : antecedent;
  }
  const from = phraseStart(reader, start, end);
  return from === null ? null : readPhrase(reader, { from, to: end });
};
