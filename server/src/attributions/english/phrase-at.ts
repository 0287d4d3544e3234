import type { Mention, NameMention } from '../grammar';
import {
  ADVERBS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIMES,
  words,
} from './closed-classes';
import { nameAt } from './names';
import { isBody, isDocument, isPerson } from './people-words';
import { headEnd, isKind, namePhrase, readPhrase } from './phrase';
import { isInPhrase, LONGEST_PHRASE } from './phrase-before';
import { keyAt, type Reader, wordAt } from './reader';
import { cueVerb } from './verbs';

const MOST_ADVERBS = 4;

const isAdverb = (key: string): boolean => ADVERBS.has(key) || /..ly$/.test(key);

/** Tell when or how something was said, not of whom. */
const ADJUNCTS = words('after before during until since despite without');
const WHERE = words('in by via through');

/** A phrase is not about what stands behind these: said Ann in a statement, said Ann on Monday. */
const beginsAdjunct = (reader: Reader, at: number): boolean => {
  const key = keyAt(reader, at);
  if (!PREPOSITIONS.has(key)) return TIMES.has(key) && !PREPOSITIONS.has(keyAt(reader, at - 1));
  if (ADJUNCTS.has(key)) return true;
  const next = [keyAt(reader, at + 1), keyAt(reader, at + 2)];
  return next.some((word) => TIMES.has(word) || (WHERE.has(key) && isDocument(word)));
};

/** Whether a name tells whose or which somebody is: a Northline spokesman. */
const isModifier = (reader: Reader, from: number, end: number): boolean => {
  for (let at = from; at < end && at - from < 4; at += 1) {
    const key = keyAt(reader, at);
    if (DETERMINERS.has(key)) return false;
    if (isPerson(key) || isBody(key)) return true;
  }
  return false;
};

/** The first name of a phrase, where that is whom it is about: historian Ann Lee of Quill. */
const nameIn = (reader: Reader, from: number, end: number): NameMention | null => {
  for (let at = from; at < end; at += 1) {
    const isName = reader.isProper(reader.tokens[at]) || wordAt(reader, at)?.name;
    const name = isName ? nameAt(reader, at) : null;
    if (!name) continue;
    const isOwner = wordAt(reader, name.to - 1)?.isPossessive;
    if (!isOwner && !isKind(reader, name) && !isModifier(reader, name.to, end)) return name;
    at = name.to - 1;
  }
  return null;
};

const phraseEnd = (reader: Reader, start: number): number => {
  let relative: number | null = null;
  let to = start;
  while (to - start < LONGEST_PHRASE && keyAt(reader, to) !== '') {
    if (to > start && keyAt(reader, to) === 'who') relative ??= to;
    if (relative === null && !isInPhrase(reader, to)) break;
    if (to > start && beginsAdjunct(reader, to)) break;
    const verb = cueVerb(keyAt(reader, to));
    if (verb && !verb.isAlsoNoun && to > (relative ?? start - 1) + 1) break;
    to += 1;
  }
  return to;
};

/** Reads the phrase that begins at a token. */
export const phraseAt = (reader: Reader, from: number): Mention | null => {
  let start = from;
  while (start - from < MOST_ADVERBS && isAdverb(keyAt(reader, start))) start += 1;
  if (PERSONAL_PRONOUNS.has(keyAt(reader, start))) {
    return readPhrase(reader, { from: start, to: start + 1 });
  }
  const to = phraseEnd(reader, start);
  const name = nameIn(reader, start, headEnd(reader, { from: start, to }));
  return name ? namePhrase(reader, start, name) : readPhrase(reader, { from: start, to });
};
