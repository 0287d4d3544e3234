import type { Mention } from '../grammar';
import { phraseWithInsert } from './apposition';
import { ADVERBS, CLAUSE_STARTS, PREPOSITIONS, TIMES, words } from './closed-classes';
import { phraseAt } from './phrase-at';
import { keyAt, type Reader } from './reader';
import { cueVerb } from './verbs';

/** No more parts between commas are looked through. */
const MOST_PARTS = 8;

const CONJUNCTIONS = words('and but then so');

/** Begins with what cannot lead a clause: In May, When he left, Asked about it, Speaking there. */
const isFronted = (reader: Reader, at: number): boolean => {
  const key = keyAt(reader, at);
  if ([PREPOSITIONS, CLAUSE_STARTS, ADVERBS, TIMES].some((set) => set.has(key))) return true;
  const isVerbal = /(?:ing|ed|ly)$/.test(key) || (cueVerb(key)?.isPast ?? false);
  return isVerbal && !reader.isProper(reader.tokens[at]);
};

/** On Monday Ann Lee shrugged: a name that no preposition reaches. */
const nameBehindTime = (reader: Reader, from: number, to: number): Mention | null => {
  for (let at = from + 1; at < to; at += 1) {
    if (!reader.isProper(reader.tokens[at]) || !TIMES.has(keyAt(reader, at - 1))) continue;
    const found = phraseAt(reader, at);
    if (found) return found;
  }
  return null;
};

/** Whom a stretch of a sentence is about: the first phrase that leads a clause. */
export const leadingPhrase = (reader: Reader, from: number, to: number): Mention | null => {
  let start = from;
  for (let parts = 0; start < to && parts < MOST_PARTS; parts += 1) {
    if (CONJUNCTIONS.has(keyAt(reader, start))) start += 1;
    const fronted = isFronted(reader, start);
    const found = fronted ? null : phraseWithInsert(reader, start);
    if (found) return found;
    let end = start;
    while (end < to && reader.tokens[end]?.kind === 'word') end += 1;
    if (parts === 0 && fronted && !CLAUSE_STARTS.has(keyAt(reader, start))) {
      const name = nameBehindTime(reader, start, end);
      if (name) return name;
    }
    start = end + 1;
  }
  return null;
};
