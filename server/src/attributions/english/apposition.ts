import type { DescriptionMention, Mention, NameMention } from '../grammar';
import { phraseAt } from './phrase-at';
import { isStopAt, type Reader, wordAt } from './reader';

export const OPENS_INSERT = [',', '(', '—', '–'] as const;

/** What a name is told to be by a phrase beside it. */
export const withRoleOf = (name: NameMention, role: DescriptionMention | null): NameMention =>
  role && role.nouns.length > 0
    ? {
        ...name,
        gender: name.gender ?? role.gender,
        roles: [...name.roles, role.nouns.join(' ')],
      }
    : name;

/**
 * Reads the phrase that begins at a token with what is put beside it: "the clerk, Ann Lee," is
 * Ann Lee, as "Ann Lee, a clerk," is.
 */
export const phraseWithInsert = (reader: Reader, from: number): Mention | null => {
  const found = phraseAt(reader, from);
  if (!found || !isStopAt(reader, found.to, ...OPENS_INSERT)) return found;
  if (found.kind !== 'name' && found.kind !== 'description') return found;
  const beside = phraseAt(reader, found.to + 1);
  if (found.kind === 'name') {
    return beside?.kind === 'description' ? withRoleOf(found, beside) : found;
  }
  const isAlone = beside?.kind === 'name' && !wordAt(reader, beside.to);
  return isAlone ? { ...withRoleOf(beside, found), from: found.from } : found;
};
