import type { CueClause, Mention } from '../grammar';
import { phraseWithInsert } from './apposition';
import { clauseOf } from './clause-of';
import { words } from './closed-classes';
import { nameAt } from './names';
import { phraseBefore } from './phrase-before';
import { isStopAt, keyAt, type Reader, wordAt } from './reader';

/** What somebody said, as a noun: her claim that, in his words. */
const SAID_NOUNS = words(
  `claim claims view statement remark remarks comment comments description assertion insistence
  admission argument warning promise suggestion belief words assessment verdict complaint denial
  response reply answer message tweet post letter speech account phrase pledge vow plea demand
  declaration announcement contention conclusion confession boast`,
);

/** Adjectives between somebody and their words, at most. */
const MOST_BETWEEN = 3;

const OWNERS = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
] as const);

/** "according to Ann", "in the words of Ann" */
const ofPreposition = (reader: Reader, at: number): CueClause | null => {
  const key = keyAt(reader, at);
  const isAccording = key === 'according' && keyAt(reader, at + 1) === 'to';
  const areWords = key === 'words' && keyAt(reader, at + 1) === 'of';
  if (!isAccording && !areWords) return null;
  const subject = phraseWithInsert(reader, at + 2);
  const range = { from: at, to: subject?.to ?? at };
  return clauseOf(subject, range, isAccording ? { isCitation: true } : { reaches: 'behind' });
};

const ownerAt = (reader: Reader, at: number): Mention | null => {
  const gender = OWNERS.get(keyAt(reader, at) as 'his' | 'her' | 'their');
  if (gender) return { kind: 'pronoun', from: at, to: at + 1, gender, roles: [] };
  if (!wordAt(reader, at)?.isPossessive) return null;
  const owner = phraseBefore(reader, at + 1);
  return owner?.kind === 'name' ? owner : null;
};

/** "Ann’s claim that it was “…”", "his own words: “…”" */
const ofNoun = (reader: Reader, at: number): CueClause | null => {
  if (!SAID_NOUNS.has(keyAt(reader, at))) return null;
  for (let owner = at - 1; at - owner <= MOST_BETWEEN + 1 && wordAt(reader, owner); owner -= 1) {
    const subject = ownerAt(reader, owner);
    if (!subject) continue;
    return clauseOf(
      subject,
      { from: subject.from, to: at + 1 },
      { strength: 'weak', reaches: 'behind' },
    );
  }
  return null;
};

/** “…” — Ann Lee */
const ofDash = (reader: Reader, at: number): CueClause | null => {
  if (!isStopAt(reader, at, '—', '–') || reader.tokens[at - 1]?.kind !== 'passage') return null;
  const name = nameAt(reader, at + 1);
  if (!name) return null;
  const isAll = name.to >= reader.tokens.length || isStopAt(reader, name.to, ',', '\n');
  return isAll ? clauseOf(name, name) : null;
};

/** Words at a place that say who speaks, with no verb of saying. */
export const otherCues = (reader: Reader, at: number): CueClause | null =>
  ofPreposition(reader, at) ?? ofNoun(reader, at) ?? ofDash(reader, at);
