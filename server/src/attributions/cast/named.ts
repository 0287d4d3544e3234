import type { PersonId } from '../../../../content-types';
import type { DescriptionMention, NameMention } from '../grammar';
import { type KnownPerson, nameWords } from '../known-people';
import type { Appearances, Meant } from './appearances';
import { type Character, createCharacter, roleWords } from './character';

/** Those who have a name: known people, and whomever the article names. */
export interface Named {
  ofName: (mention: NameMention) => Meant;
  /** Whom a description is of by what they are: the minister. */
  ofRole: (mention: DescriptionMention) => Character | null;
  ofPerson: (person: PersonId) => Character;
}

/** A word that many share, a family's name, finds the first so many of them. */
const MOST_OF_A_WORD = 60;

/**
 * @param people - known ones of whom the article may tell
 * @param mentions - of everybody whom it names anywhere
 */
export const createNamed = (
  people: readonly KnownPerson[],
  mentions: readonly NameMention[],
  appearances: Appearances,
): Named => {
  const byPerson = new Map<PersonId, Character>();
  const byName = new Map<string, Character>();
  const byWord = new Map<string, Set<Character>>();

  const index = (words: readonly string[], who: Character): void => {
    for (const word of words) {
      const found = byWord.get(word) ?? new Set();
      if (word.length > 1 && found.size < MOST_OF_A_WORD) byWord.set(word, found.add(who));
    }
  };

  const ofPerson = (person: PersonId): Character => {
    const who = byPerson.get(person) ?? createCharacter({ people: [person], name: '' });
    byPerson.set(person, who);
    return who;
  };

  const ofFullName = (mention: NameMention): Character => {
    const [person, ...others] = mention.people;
    if (person !== undefined && others.length === 0) return ofPerson(person);
    const words = nameWords(mention.name);
    const key = person === undefined ? words.join(' ') : mention.people.join(' ');
    const known = byName.get(key);
    if (known) return known;

    const who = createCharacter({
      people: [...mention.people],
      name: mention.name,
      isBody: mention.isBody,
      roles: mention.people.flatMap((id) => ofPerson(id).roles),
    });
    byName.set(key, who);
    // Several people of one name are one character: the text does not tell them apart.
    for (const word of person === undefined ? [] : words) byWord.delete(word);
    index(words, who);
    return who;
  };

  for (const { id, kind, names, titles } of people) {
    const who = createCharacter({
      people: [id],
      name: names[0] ?? '',
      isBody: kind === 'organisation',
      roles: titles.map(roleWords),
    });
    byPerson.set(id, who);
    for (const name of names) index(nameWords(name), who);
  }
  for (const mention of mentions) {
    if (!mention.isShort) ofFullName(mention);
  }

  return {
    ofPerson,

    ofName: (mention) => {
      if (mention.isShort && mention.people.length === 0) {
        const word = nameWords(mention.name).at(-1) ?? '';
        const who = appearances.latestOf(byWord.get(word) ?? [], mention.gender);
        if (who) return { who, isSure: true };
      }
      return { who: ofFullName(mention), isSure: mention.people.length < 2 };
    },

    ofRole: ({ nouns, gender }) => {
      const head = nouns.at(-1) ?? '';
      const all = [...appearances.latest(), ...byPerson.values()].filter(
        ({ name }) => name !== null,
      );
      const having = (wanted: readonly string[]) =>
        all.filter(({ roles }) => roles.some((role) => wanted.every((word) => role.has(word))));
      return (
        appearances.latestOf(having(nouns), gender) ?? appearances.latestOf(having([head]), gender)
      );
    },
  };
};
