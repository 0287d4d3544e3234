import type { PersonId, SourceKey } from '../../../../content-types';
import type { Gender } from '../grammar';

/** Somebody of whom an article tells. Learnt of as it is read. */
export interface Character {
  /** Whom they may be; nobody for those who are not known. */
  people: PersonId[];
  /** In full; null for those who have no name here. */
  name: string | null;
  /** Of those without a name. */
  description: string | null;
  /** Under which a quote of theirs is recorded. */
  source: SourceKey | null;
  gender: Gender | null;
  isBody: boolean;
  isPlural: boolean;
  /** What they are, each a set of words. */
  roles: ReadonlySet<string>[];
  /** The noun that they were described with. */
  noun: string | null;
}

export const createCharacter = (given: Partial<Character>): Character => ({
  people: [],
  name: null,
  description: null,
  source: null,
  gender: null,
  isBody: false,
  isPlural: false,
  roles: [],
  noun: null,
  ...given,
});

export const roleWords = (role: string): ReadonlySet<string> =>
  new Set(role.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []);

/** Whether somebody may be spoken of with a pronoun or a title of a gender. */
export const agrees = (who: Character, gender: Gender | null): boolean => {
  if (gender === null || gender === 'they') return true;
  if (who.isBody || who.isPlural) return false;
  return who.gender === null || who.gender === 'they' || who.gender === gender;
};
