import type { CueClause } from '../grammar';
import { phraseWithInsert } from './apposition';
import { clauseOf } from './clause-of';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, STANDALONE } from './closed-classes';
import { otherCues } from './other-cues';
import { phraseAt } from './phrase-at';
import { isStopAt, keyAt, type Reader, wordAt } from './reader';
import { subjectOfVerb, type VerbGroup, verbGroup } from './subject-of-verb';
import { toldEnd, toldMedium } from './told-medium';
import { type CueVerb, cueVerb, neededBehind } from './verbs';

/** A passive tells who only behind "by". Further away, in tokens, that is another's. */
const AGENT_WITHIN = 15;

/** Whether a word that may be a verb of saying is one here. */
const isVerb = (reader: Reader, at: number, verb: CueVerb): boolean => {
  const key = keyAt(reader, at);
  const needed = neededBehind(key);
  if (needed && !needed.has(keyAt(reader, at + 1))) return false;
  const before = wordAt(reader, at - 1);
  const isNoun = DETERMINERS.has(before?.key ?? '') && !STANDALONE.has(before?.key ?? '');
  if (before?.isPossessive || (isNoun && before?.key !== 'that')) return false;
  const isGoverned = PREPOSITIONS.has(before?.key ?? '') && before?.key !== 'to';
  if (isGoverned && !verb.isParticiple) return false;
  return !(verb.isAlsoNoun && AUXILIARIES.has(keyAt(reader, at + 1)));
};

/** "called “…” by Ann Lee" */
const byAgent = (reader: Reader, at: number): CueClause | null => {
  for (let by = at + 1; by < reader.tokens.length && by - at < AGENT_WITHIN; by += 1) {
    if (keyAt(reader, by) !== 'by') continue;
    const agent = phraseAt(reader, by + 1);
    return clauseOf(agent, { from: at, to: agent?.to ?? at });
  }
  return null;
};

/** "was quoted as saying" */
const quotedAs = (reader: Reader, at: number): CueClause | null => {
  const quoted = at - 2;
  const isQuoted = keyAt(reader, quoted) === 'quoted' && keyAt(reader, at - 1) === 'as';
  if (!isQuoted) return null;
  const subject = subjectOfVerb(reader, quoted, verbGroup(reader, quoted));
  return clauseOf(
    subject,
    { from: subject?.from ?? at, to: at + 1 },
    { saidTo: toldMedium(reader, at) },
  );
};

/** Whether a verb stands where its subject can only follow: “…,” said Ann. */
const isInverted = ({ tokens }: Reader, { from }: VerbGroup): boolean =>
  from === 0 ||
  tokens[from - 1]?.kind === 'passage' ||
  (tokens[from - 2]?.kind === 'passage' && isStopAt({ tokens }, from - 1));

const ofVerb = (reader: Reader, at: number, verb: CueVerb): CueClause | null => {
  if (!isVerb(reader, at, verb)) return null;
  const group = verbGroup(reader, at);
  const quoted = keyAt(reader, at) === 'saying' ? quotedAs(reader, at) : null;
  if (quoted) return quoted;
  if (verb.isPast && group.isPassive) {
    return keyAt(reader, at) === 'quoted' ? null : byAgent(reader, at);
  }
  const strength = verb.saying === 'thinks' ? 'weak' : 'strong';
  const given = { strength, saidTo: toldMedium(reader, at) } as const;
  if (isInverted(reader, group)) {
    const subject = verb.isBase || verb.isParticiple ? null : phraseWithInsert(reader, at + 1);
    if (subject?.kind === 'thing') return null;
    return clauseOf(subject, { from: group.from, to: subject?.to ?? at }, given);
  }
  const subject = group.isNegated ? null : subjectOfVerb(reader, at, group);
  const to = verb.tells
    ? toldEnd(reader, at + 1)
    : at + 1 + (neededBehind(keyAt(reader, at)) ? 1 : 0);
  return clauseOf(subject, { from: Math.min(subject?.from ?? at, group.from), to }, given);
};

/**
 * Where a clause within another's words ends: she said he had agreed, and that it was “…”. An
 * "and that" goes on with what the clause that has a "that", or none before it, says.
 */
const withReach = (reader: Reader, clauses: CueClause[]): CueClause[] =>
  clauses.map((clause, i) => {
    if (i === 0 || keyAt(reader, clause.to) === 'that') return clause;
    const end = clauses[i + 1]?.from ?? reader.tokens.length;
    for (let at = clause.to; at < end; at += 1) {
      if (/^(?:and|but)$/.test(keyAt(reader, at)) && keyAt(reader, at + 1) === 'that') {
        return { ...clause, until: at };
      }
    }
    return clause;
  });

/** The words of a sentence that say who says something, in their order. */
export const cueClauses = (reader: Reader): CueClause[] => {
  const clauses: CueClause[] = [];
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const word = wordAt(reader, at);
    if (word?.name) {
      at += word.name.length - 1;
      continue;
    }
    const isName = word?.isCapital && reader.tokens[at - 1]?.kind === 'word';
    const verb = word && !isName ? cueVerb(word.key) : undefined;
    const clause = (verb ? ofVerb(reader, at, verb) : null) ?? otherCues(reader, at);
    if (clause) clauses.push(clause);
  }
  return withReach(reader, clauses);
};
