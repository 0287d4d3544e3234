import type { Sentence } from '../sentences';
import type { Token, WordToken } from '../tokens';
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CLAUSE_STARTS,
  DETERMINERS,
  NUMBERS,
  OTHER_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from './closed-classes';
import { isAddress, isBody, isPerson, isPlural } from './people-words';
import type { IsProper } from './reader';
import { cueVerb } from './verbs';

const isFunctionWord = (key: string): boolean =>
  [DETERMINERS, PREPOSITIONS, CLAUSE_STARTS, AUXILIARIES, ADVERBS, OTHER_PRONOUNS].some((words) =>
    words.has(key),
  ) || PERSONAL_PRONOUNS.has(key);

/** How a text writes words within sentences, where a capital means something. */
interface Spellings {
  capital: ReadonlySet<string>;
  small: ReadonlySet<string>;
}

const spellingsOf = (sentences: readonly Sentence[]): Spellings => {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!token.isCapital) small.add(token.key);
      else if (tokens[at - 1]?.kind === 'word') capital.add(token.key);
    }
  }
  return { capital, small };
};

/** Whether the capital of the first word of a sentence is that of a name. */
const isNameAtStart = (
  { key, name }: WordToken,
  next: Token | undefined,
  { capital, small }: Spellings,
): boolean => {
  if (isAddress(key) || name !== undefined || capital.has(key)) return true;
  if (small.has(key)) return false;
  if (next?.kind === 'word' && next.isCapital && !CALENDAR.has(next.key)) {
    return !key.endsWith('ly') && !cueVerb(key)?.isPast;
  }
  // Furious villagers said: an adjective.
  const isBeforeNoun =
    next?.kind === 'word' && !isFunctionWord(next.key) && cueVerb(next.key) === undefined;
  if (isBeforeNoun) return false;
  // Officials said, Police said, Asked, he said: no names. Straitways said: one.
  const isCommon = isPlural(key) || isPerson(key) || isBody(key) || cueVerb(key) !== undefined;
  return !isCommon && !/(?:ed|ing|ly)$/.test(key);
};

/**
 * Tells words of names from others that have a capital for beginning a sentence, by how the whole
 * text writes them.
 */
export const properWords = (sentences: readonly Sentence[]): IsProper => {
  const spellings = spellingsOf(sentences);
  const proper = new Set<Token>();
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || !token.isCapital) continue;
      if (CALENDAR.has(token.key)) continue;
      // Radio Nine
      const isNumber = NUMBERS.has(token.key) && proper.has(tokens[at - 1] as Token);
      if (isFunctionWord(token.key) && !isNumber) continue;
      const isWithin = tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.kind === 'stop';
      if (isWithin || isNameAtStart(token, tokens[at + 1], spellings)) proper.add(token);
    }
  }
  return (token) => token !== undefined && proper.has(token);
};
