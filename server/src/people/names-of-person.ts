import { LIMITS } from '../../../content-types';
import { foldName } from './fold-name';

/** One version of a person, as far as their names go. */
export interface NamedVersion {
  name?: string | null;
  /** A list of strings where it is sound; kept from being more by the checks of the field. */
  aliases?: unknown;
}

/** A name somebody is found by, as an editor wrote it and as it is compared. */
export interface FoldedName {
  name: string;
  folded: string;
}

/**
 * Every name a person is found by, in all the versions given: each once, however often and with
 * whatever capitals and accents it is written.
 */
export const namesOfPerson = (versions: readonly NamedVersion[]): FoldedName[] => {
  const names = new Map<string, FoldedName>();
  for (const { name, aliases } of versions) {
    for (const candidate of [name, ...(Array.isArray(aliases) ? aliases : [])]) {
      if (typeof candidate !== 'string') continue;
      const folded = foldName(candidate);
      if (folded !== '' && !names.has(folded)) {
        names.set(folded, {
          name: Array.from(candidate.trim()).slice(0, LIMITS.line).join(''),
          folded,
        });
      }
    }
  }
  return [...names.values()];
};
