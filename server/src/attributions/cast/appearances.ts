import type { Gender } from '../grammar';
import { agrees, type Character } from './character';

/** How somebody appears: a sentence is about them, names them besides, or in passing. */
export type Prominence = 'topic' | 'named' | 'passing';

/** Whom words mean, and whether beyond doubt. */
export interface Meant {
  who: Character;
  isSure: boolean;
}

/** How far each of these is from the mind, in half sentences. */
const DISTANCE = { topic: 0, named: 1.5, passing: 2.5 } as const satisfies Record<
  Prominence,
  number
>;
const PER_SENTENCE = 2;
const UNKNOWN_GENDER = 1;
/** "They" is more often whoever has no name than somebody whose pronoun can be known. */
const NAMED_AS_THEY = 3;
/** Whoever is nearer by less may as well not be meant. */
const SURE = 1.5;

/** A pronoun means nobody of whom nothing was told for as many sentences. */
const FORGOTTEN_AFTER = 12;
/** So many appearances, and people, are thought of at a time. */
const REMEMBERED = 60;

/** Who has appeared in an article so far, and when. */
export interface Appearances {
  add: (who: Character, sentence: number, prominence: Prominence) => void;
  /** Those who appeared, the latest first. */
  latest: () => Character[];
  /** Of some people, whoever appeared last; one who did not, where none did. */
  latestOf: (candidates: Iterable<Character>, gender: Gender | null) => Character | null;
  /** Whom a pronoun in a sentence means, or means that is nobody of this sentence. */
  ofPronoun: (gender: Gender | null, sentence: number, notHere?: 'not here') => Meant | null;
}

export const createAppearances = (): Appearances => {
  const all: { who: Character; sentence: number; prominence: Prominence }[] = [];
  /** In the order of their last appearance. */
  const lastSeen = new Map<Character, number>();

  return {
    add: (who, sentence, prominence) => {
      all.push({ who, sentence, prominence });
      lastSeen.delete(who);
      lastSeen.set(who, all.length);
    },

    latest: () => {
      const seen = new Set<Character>();
      for (let at = all.length - 1; at >= 0 && all.length - at <= 4 * REMEMBERED; at -= 1) {
        const who = all[at]?.who;
        if (who) seen.add(who);
      }
      return [...seen];
    },

    latestOf: (candidates, gender) => {
      let found: Character | null = null;
      let tried = 0;
      for (const who of candidates) {
        tried += 1;
        if (tried > REMEMBERED) break;
        if (!agrees(who, gender)) continue;
        if (!found || (lastSeen.get(who) ?? 0) > (lastSeen.get(found) ?? 0)) found = who;
      }
      return found;
    },

    ofPronoun: (gender, sentence, notHere) => {
      const nearness = new Map<Character, number>();
      for (const { who, sentence: at, prominence } of all.slice(-REMEMBERED)) {
        const sentences = Math.max(0, sentence - at);
        if (sentences > FORGOTTEN_AFTER || (notHere && sentences === 0)) continue;
        if (gender === 'they' ? who.isBody : !agrees(who, gender)) continue;
        const doubt =
          gender === 'they'
            ? who.name === null
              ? 0
              : NAMED_AS_THEY
            : who.gender === gender
              ? 0
              : UNKNOWN_GENDER;
        const distance = sentences * PER_SENTENCE + DISTANCE[prominence] + doubt;
        if (distance < (nearness.get(who) ?? Infinity)) nearness.set(who, distance);
      }
      const [best, second] = [...nearness].sort(([, a], [, b]) => a - b);
      if (!best) return null;
      const isAhead = second === undefined || second[1] - best[1] > SURE;
      return { who: best[0], isSure: isAhead || (gender !== null && best[0].gender === gender) };
    },
  };
};
