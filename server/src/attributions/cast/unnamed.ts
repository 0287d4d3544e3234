import type { SourceKey } from '../../../../content-types';
import { foldName } from '../../people/fold-name';
import type { DescriptionMention } from '../grammar';
import type { Appearances, Meant } from './appearances';
import { type Character, createCharacter } from './character';

/** Those who have no name here: sources, officials, passers-by. */
export interface Unnamed {
  /** Whoever was described so, or is described now; null for what only repeats who has a name. */
  create: (mention: DescriptionMention) => Character;
  /** Whoever was told of before with the same noun, or in the same words. */
  alike: (mention: DescriptionMention) => Character | null;
  /** Whoever without a name was told of last. */
  latest: (mention: DescriptionMention) => Character | null;
  /** One of several who were told of before: one of them. */
  partOf: (mention: DescriptionMention) => Meant;
  /** Tells of several, of whom one may speak later on. */
  gather: (group: string) => void;
  /** Whose a recorded quote is, who may have been met as somebody. */
  ofSource: (source: SourceKey, description: string, met: Character | null) => Character;
}

/** So many are thought of at a time. */
const REMEMBERED = 60;

export const createUnnamed = (appearances: Appearances): Unnamed => {
  const all: Character[] = [];
  const bySource = new Map<SourceKey, Character>();
  let group: string | null = null;

  const add = (given: Partial<Character>): Character => {
    const who = createCharacter(given);
    all.push(who);
    return who;
  };
  const recent = () => all.slice(-REMEMBERED);

  return {
    create: ({ text, gender, isPlural, isBody, nouns }) =>
      add({ description: text, gender, isPlural, isBody, noun: nouns.at(-1) ?? null }),

    alike: ({ text, nouns, refers, gender }) => {
      const noun = nouns.at(-1) ?? null;
      const words = foldName(text);
      const fits = (who: Character) =>
        refers === 'same' ? who.noun === noun : foldName(who.description ?? '') === words;
      return appearances.latestOf(recent().filter(fits), gender);
    },

    latest: ({ gender }) =>
      appearances.latestOf(
        recent().filter(({ isPlural }) => !isPlural),
        gender,
      ),

    partOf: ({ text, isPartOf, nouns }) => {
      const description = group === null ? text : `${isPartOf} of ${group}`;
      const isSame = (who: Character) => isPartOf === 'one' && who.description === description;
      const same = recent().filter(isSame).at(-1);
      if (same) return { who: same, isSure: false };
      return { who: add({ description, noun: nouns.at(-1) ?? null }), isSure: group !== null };
    },

    gather: (described) => {
      group = described;
    },

    ofSource: (source, description, met) => {
      const isFree = met !== null && met.name === null && met.source === null;
      const who = bySource.get(source) ?? (isFree ? met : add({ description }));
      who.source = source;
      bySource.set(source, who);
      return who;
    },
  };
};
