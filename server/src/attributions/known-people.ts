import type { PersonId } from '../../../content-types';
import { foldName } from '../people/fold-name';
import { type Token, wordTokens } from './tokens';

/** Somebody who may be meant in an article. */
export interface KnownPerson {
  id: PersonId;
  kind: 'individual' | 'organisation';
  /** Names and aliases. */
  names: readonly string[];
  /** What they were on the day of the article, and what they are called besides. */
  titles: readonly string[];
}

interface NamePattern {
  words: readonly string[];
  people: PersonId[];
}

/** Longer names are not looked for, in words. */
const LONGEST = 12;

/** The words of a name, as they are compared. "The" before a name is no part of it. */
export const nameWords = (name: string): string[] => {
  const words = wordTokens(name).map(({ text }) => foldName(text));
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
};

const patternsOf = (people: readonly KnownPerson[]): Map<string, NamePattern[]> => {
  const all = new Map<string, NamePattern>();
  for (const { id, names } of people) {
    for (const name of names) {
      const words = nameWords(name);
      if (words.length === 0 || words.length > LONGEST) continue;
      const key = words.join(' ');
      const pattern = all.get(key) ?? { words, people: [] };
      if (!pattern.people.includes(id)) pattern.people.push(id);
      all.set(key, pattern);
    }
  }
  const byFirst = new Map<string, NamePattern[]>();
  for (const pattern of all.values()) {
    const [first = ''] = pattern.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
  for (const patterns of byFirst.values()) {
    patterns.sort((a, b) => b.words.length - a.words.length);
  }
  return byFirst;
};

/** Marks where somebody known is named, the longest name first. Written all in small letters it is none. */
export const markNames = (blocks: readonly Token[][], people: readonly KnownPerson[]): void => {
  const byFirst = patternsOf(people);
  if (byFirst.size === 0) return;
  for (const tokens of blocks) {
    const folded = tokens.map((token) => (token.kind === 'word' ? foldName(token.text) : ''));
    for (let at = 0; at < tokens.length; at += 1) {
      const found = byFirst.get(folded[at] ?? '')?.find(({ words }) =>
        words.every((word, i) => {
          const token = tokens[at + i];
          const isOwnerBefore =
            i < words.length - 1 && token?.kind === 'word' && token.isPossessive;
          return folded[at + i] === word && !isOwnerBefore;
        }),
      );
      const token = tokens[at];
      if (!found || token?.kind !== 'word') continue;
      const written = tokens.slice(at, at + found.words.length);
      if (!written.some((each) => each.kind === 'word' && each.isCapital)) continue;
      token.name = { people: found.people, length: found.words.length };
      at += found.words.length - 1;
    }
  }
};
