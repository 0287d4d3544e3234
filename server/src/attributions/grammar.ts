import type { PersonId } from '../../../content-types';
import type { Sentence } from './sentences';

/** How a language speaks of somebody: `they` may be anybody. */
export type Gender = 'he' | 'she' | 'they';

/** Tokens of a sentence, by index, end exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

interface MentionBase extends TokenRange {
  gender: Gender | null;
  /** What is said of them in passing: jobs, titles. In lower case, a phrase each. */
  roles: readonly string[];
}

/** "Petra Holm", "Ms Holm", "the Bosun" */
export interface NameMention extends MentionBase {
  kind: 'name';
  /** Without titles, but one that a single word needs: "Sir Ivor". */
  name: string;
  /** Whether it is one word, with a title perhaps. */
  isShort: boolean;
  /** Who is known by it; nobody for an empty list. */
  people: readonly PersonId[];
  /** Whether it is of a company, a council: of many that speak as one. */
  isBody: boolean;
  /** Whether a clause begins with it, and whether a preposition governs it: "from Quill". */
  stands: 'leading' | 'within' | 'governed';
}

/** "she" */
export interface PronounMention extends MentionBase {
  kind: 'pronoun';
}

/** "a former clerk", "the minister", "officials", "her critics" */
export interface DescriptionMention extends MentionBase {
  kind: 'description';
  text: string;
  /** Its noun and what stands before that, in lower case: "harbour", "minister". None in "one". */
  nouns: readonly string[];
  /** `new`: somebody else than before ("a clerk"). `same`: who was told of ("the clerk"). */
  refers: 'new' | 'same' | 'any';
  /** `withheld`: any voice without a name ("the source"). `lately`: whoever was told of last ("the star"). */
  standsFor: 'withheld' | 'lately' | null;
  /** Whether the noun is one for people or bodies, rather than for things. */
  isSomebody: boolean;
  isBody: boolean;
  isPlural: boolean;
  /** "one of them", "the other": part of those told of before. */
  isPartOf: 'one' | 'another' | null;
}

/** "the letter", "a sign", "the vote": what says something, but is nobody. */
export interface ThingMention extends MentionBase {
  kind: 'thing';
}

export type Mention = NameMention | PronounMention | DescriptionMention | ThingMention;

/** A medium that was told something: its name, or null for the one named last ("the station"). */
export interface ToldMedium {
  name: string | null;
}

/** Words that say who speaks: somebody, and a verb of saying or what stands for one. */
export interface CueClause extends TokenRange {
  subject: Mention;
  /** How sure it is that the words near it are the subject's. */
  strength: 'strong' | 'weak';
  /** Says of what stands behind it, or may say so of what stands before it as well. */
  reaches: 'behind' | 'both';
  /** The token from which on an earlier clause speaks again: she said he agreed, and that “…”. */
  until: number;
  /** Whether it gives way to one that says whose words they are: according to people on the call. */
  isCitation: boolean;
  saidTo: ToldMedium | null;
}

/** What a sentence tells of who speaks, its passages left out. */
export interface SentenceReading {
  /** In their order. */
  clauses: readonly CueClause[];
  /** Whom it is about. */
  topic: Mention | null;
  /** Everybody whom it names, or speaks of for the first time, in order. */
  people: readonly (NameMention | DescriptionMention)[];
  /** The last medium it names. */
  medium: string | null;
}

/**
 * Makes the reader of a text in one language: how a word is written elsewhere in the text tells
 * names from other words. Takes any tokens.
 */
export type Grammar = (sentences: readonly Sentence[]) => (sentence: Sentence) => SentenceReading;
