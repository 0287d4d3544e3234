import { consistsOf, type Lexicon, type PluralLexicon, plainWords } from './lexicon';

/** Whether a description tells readers nothing of a source: "a source", "people in the know". */
export const isBare = (description: string, { bareWords, barePhrases }: Lexicon): boolean =>
  consistsOf(description, barePhrases, bareWords);

/** Whether a reason is one that any source could give: "not authorised to speak publicly". */
export const isRote = (reason: string, { rotePhrases, roteWords }: Lexicon): boolean =>
  consistsOf(reason, rotePhrases, roteWords);

/** The first noun phrase of a description: what is before "of", "who", "close" and the like. */
const firstPhrase = (words: readonly string[], { breaks }: PluralLexicon): readonly string[] => {
  const end = words.findIndex((word, index) => index > 0 && (word === ',' || breaks.has(word)));
  return end === -1 ? words : words.slice(0, end);
};

const isPluralNoun = (word: string, { nouns, ending, notPlural }: PluralLexicon): boolean =>
  nouns.has(word) || (ending?.test(word) === true && !notPlural.has(word));

/** "a friend and a colleague" are two; "an author and historian" is one. */
const joinsAnother = (phrase: readonly string[], { joins, singular }: PluralLexicon): boolean =>
  phrase.some((word, index) => joins.has(word) && singular.has(phrase[index + 1] ?? ''));

/** Whether a description speaks of several people: "officials", "two aides", "a group of staff". */
export const isPlural = (description: string, { plural }: Lexicon): boolean => {
  const plain = plainWords(description);
  if (plural.groups.some((group) => group.test(plain))) return true;

  const phrase = firstPhrase(plain.split(' '), plural);
  const [first = ''] = phrase;
  if (plural.starts.has(first) || joinsAnother(phrase, plural)) return true;
  if (plural.singular.has(first)) return false;
  return isPluralNoun(phrase[phrase.length - 1] ?? '', plural);
};
