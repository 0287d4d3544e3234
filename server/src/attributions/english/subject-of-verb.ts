import type { Mention } from '../grammar';
import { OPENS_INSERT } from './apposition';
import { ADVERBS, AUXILIARIES, BE, NEGATIONS, RELATIVES, words } from './closed-classes';
import { leadingPhrase } from './leading-phrase';
import { phraseBefore } from './phrase-before';
import { phraseThroughInserts } from './phrase-through-inserts';
import { isStopAt, keyAt, type Reader } from './reader';
import { cueVerb } from './verbs';

/** A verb without a subject of its own has that of a clause that begins no further away, in tokens. */
const FARTHEST = 80;

const CONJUNCTIONS = words('and but or then');
const CLOSES_INSERT = [',', ')', '—', '–'] as const;

/** A verb with what stands before it of its own. */
export interface VerbGroup {
  /** Where its auxiliaries and adverbs begin. */
  from: number;
  isPassive: boolean;
  isNegated: boolean;
  /** "to say" */
  isInfinitive: boolean;
}

export const verbGroup = (reader: Reader, verb: number): VerbGroup => {
  const group = { from: verb, isPassive: false, isNegated: false, isInfinitive: false };
  for (let at = verb - 1; at >= 0; at -= 1) {
    const key = keyAt(reader, at);
    if (key === 'to') return { ...group, from: at, isInfinitive: true };
    const belongs = AUXILIARIES.has(key) || ADVERBS.has(key) || NEGATIONS.has(key);
    if (!belongs && !/..ly$/.test(key)) break;
    group.from = at;
    group.isPassive ||= BE.has(key);
    group.isNegated ||= NEGATIONS.has(key);
  }
  return group;
};

/** Of the clause that a word without a subject goes on with: Ann laughed and said. */
const clauseSubject = (reader: Reader, end: number): Mention | null => {
  let start = end;
  while (start > 0 && end - start < FARTHEST) {
    if (reader.tokens[start - 1]?.kind === 'passage' || isStopAt(reader, start - 1, ';', ':'))
      break;
    start -= 1;
  }
  return leadingPhrase(reader, start, end);
};

/** Whom a verb has for its subject, where that stands before it. */
export const subjectOfVerb = (reader: Reader, verb: number, group: VerbGroup): Mention | null => {
  const { from } = group;
  const last = from - 1;
  const key = keyAt(reader, last);
  if (group.isInfinitive) return clauseSubject(reader, from);
  if (RELATIVES.has(key)) {
    if (!isStopAt(reader, last - 1, ...OPENS_INSERT)) return phraseBefore(reader, last);
    return phraseBefore(reader, last - 1) ?? phraseThroughInserts(reader, last - 1);
  }
  if (CONJUNCTIONS.has(key)) return clauseSubject(reader, last);
  if (!isStopAt(reader, last, ...CLOSES_INSERT)) return phraseBefore(reader, from);
  const isParticiple = cueVerb(keyAt(reader, verb))?.isParticiple ?? false;
  return isParticiple ? clauseSubject(reader, last) : phraseThroughInserts(reader, last);
};
