import type { PersonId, SourceKey } from '../../../../content-types';
import type { DescriptionMention, Mention, NameMention } from '../grammar';
import type { KnownPerson } from '../known-people';
import { createAppearances, type Meant, type Prominence } from './appearances';
import { type Character, roleWords } from './character';
import { createNamed } from './named';
import { createUnnamed } from './unnamed';

export type { Meant, Prominence } from './appearances';
export type { Character } from './character';

/** Whose a passage was recorded as. */
export type RecordedVoice =
  | { attribution: 'named'; person: PersonId }
  | { attribution: 'anonymous'; source: SourceKey; description: string };

/** More are not kept of one person. */
const MOST_ROLES = 20;

/** Keeps who has appeared in an article so far, and tells whom a name, a title or a pronoun means. */
export interface Cast {
  /**
   * Whom words mean where a sentence has them, and remembers what they tell of them.
   *
   * @param sentence - by its number in the article
   */
  meant: (mention: Mention, sentence: number) => Meant | null;
  /** Tells that somebody appears in a sentence. */
  appears: (who: Character, sentence: number, prominence: Prominence) => void;
  /** Tells whom a sentence is about, that "one of them" may be of later on. */
  gathers: (topic: Mention | null) => void;
  /** Whose a recorded quote is, whoever was guessed. */
  recorded: (voice: RecordedVoice, guessed: Character | null) => Character;
}

/**
 * @param people - known ones of whom the article may tell
 * @param names - of everybody whom it names anywhere
 */
export const createCast = (people: readonly KnownPerson[], names: readonly NameMention[]): Cast => {
  const appearances = createAppearances();
  const named = createNamed(people, names, appearances);
  const unnamed = createUnnamed(appearances);

  const learn = (who: Character, mention: Mention): void => {
    const { gender, roles } = mention;
    if (mention.kind === 'name') who.isBody ||= mention.isBody;
    if (gender !== null && gender !== 'they') who.gender ??= gender;
    for (const role of roles) {
      if (who.roles.length < MOST_ROLES) who.roles.push(roleWords(role));
    }
  };

  /** Whom a description that is nobody new repeats. */
  const repeated = (mention: DescriptionMention, sentence: number): Meant | null => {
    const candidates = [unnamed.alike(mention), mention.isPlural ? null : named.ofRole(mention)];
    const known = appearances.latestOf(
      candidates.filter((who) => who !== null),
      mention.gender,
    );
    if (known) return { who: known, isSure: true };
    if (mention.refers !== 'same') return null;
    if (mention.standsFor === 'lately') {
      const lately = appearances.ofPronoun(mention.gender, sentence, 'not here');
      return lately && { ...lately, isSure: false };
    }
    const isBody = ({ isBody, name }: Character) => isBody && name !== null;
    const [who, isSure] =
      mention.standsFor === 'withheld'
        ? [unnamed.latest(mention), true]
        : [
            mention.isBody ? appearances.latestOf(appearances.latest().filter(isBody), null) : null,
            false,
          ];
    return who && { who, isSure };
  };

  const ofDescription = (mention: DescriptionMention, sentence: number): Meant => {
    if (mention.isPartOf) return unnamed.partOf(mention);
    const before = mention.refers === 'new' ? null : repeated(mention, sentence);
    return before ?? { who: unnamed.create(mention), isSure: mention.refers !== 'same' };
  };

  const meant = (mention: Mention, sentence: number): Meant | null => {
    if (mention.kind === 'name') return named.ofName(mention);
    if (mention.kind === 'pronoun') return appearances.ofPronoun(mention.gender, sentence);
    return mention.kind === 'description' ? ofDescription(mention, sentence) : null;
  };

  return {
    meant: (mention, sentence) => {
      const found = meant(mention, sentence);
      if (found) learn(found.who, mention);
      return found;
    },
    appears: appearances.add,
    gathers: (topic) => {
      if (topic?.kind === 'description' && topic.isPlural) unnamed.gather(topic.text);
    },
    recorded: (voice, guessed) =>
      voice.attribution === 'named'
        ? named.ofPerson(voice.person)
        : unnamed.ofSource(voice.source, voice.description, guessed),
  };
};
