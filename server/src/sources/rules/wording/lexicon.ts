/**
 * The words of one language by which descriptions and reasons are judged. Words stand in lower
 * case, as `wordsOf` gives them.
 */
export interface Lexicon {
  /** Words that tell nothing of a source: articles, "source", "reliable". */
  bareWords: ReadonlySet<string>;
  /** What tells nothing of a source in several words: "familiar with the matter". */
  barePhrases: readonly RegExp[];
  plural: PluralLexicon;
  /** Reasons that any source could give: "not authorised to speak publicly". */
  rotePhrases: readonly RegExp[];
  /** Words that add nothing to such a reason. */
  roteWords: ReadonlySet<string>;
}

/** How a language speaks of several people. */
export interface PluralLexicon {
  /** What several people are introduced by: "two", "several", "those". */
  starts: ReadonlySet<string>;
  /** Several people who are introduced as one: "a group of". */
  groups: readonly RegExp[];
  /** What one person is introduced by: "a", "one", "another". */
  singular: ReadonlySet<string>;
  /** Plurals that no ending shows: "people". */
  nouns: ReadonlySet<string>;
  /** The ending by which a noun is taken for a plural; none where a language has no such ending. */
  ending: RegExp | null;
  /** Nouns that have the ending and mean one: "boss". */
  notPlural: ReadonlySet<string>;
  /** Words with which the first noun phrase is over: "of", "who", "close". */
  breaks: ReadonlySet<string>;
  /** What joins another person to the first: "and". */
  joins: ReadonlySet<string>;
}

/**
 * A text in lower case and one spelling of its apostrophes, its words apart by single spaces. A
 * comma stays as a word of its own, since it ends a noun phrase.
 */
export const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[,;:()[\]–—]+/gu, ' , ')
    .replace(/[^\p{L}\p{M}\p{N}'\-., ]+/gu, ' ')
    // A stop ends a sentence, or belongs to an abbreviation, which it is no part of.
    .replace(/\./gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The words of a text, as they stand in word lists. */
export const wordsOf = (text: string): string[] =>
  plainWords(text)
    .split(' ')
    .filter((word) => word !== '' && word !== ',');

/** Whether nothing is left of a text without these phrases and words. */
export const consistsOf = (
  text: string,
  phrases: readonly RegExp[],
  words: ReadonlySet<string>,
): boolean => {
  const left = phrases.reduce((rest, phrase) => rest.replace(phrase, ' , '), plainWords(text));
  return wordsOf(left).every((word) => words.has(word));
};
