import type { DescriptionMention, Grammar, NameMention } from '../grammar';
import { phraseWithInsert } from './apposition';
import { DETERMINERS, INDEFINITE } from './closed-classes';
import { cueClauses } from './cue-clauses';
import { leadingPhrase } from './leading-phrase';
import { nameAt } from './names';
import { isDocument } from './people-words';
import { isKind } from './phrase';
import { phraseAt } from './phrase-at';
import { isInPhrase } from './phrase-before';
import { properWords } from './proper-words';
import { isStopAt, keyAt, type Reader, wordAt } from './reader';
import { mediumIn } from './told-medium';
import { cueVerb } from './verbs';

/** "the Lee wall": tells which wall, and nothing of Lee. */
const isOfThing = (reader: Reader, { from, to }: NameMention): boolean =>
  DETERMINERS.has(keyAt(reader, from - 1)) &&
  isInPhrase(reader, to) &&
  !reader.isProper(reader.tokens[to]) &&
  cueVerb(keyAt(reader, to)) === undefined;

/** Her book, Low Water: what is called so. */
const isOfWork = (reader: Reader, { from }: NameMention): boolean =>
  isDocument(keyAt(reader, isStopAt(reader, from - 1, ',') ? from - 2 : from - 1));

/** Somebody who is spoken of for the first time: a composer. */
const newcomerAt = (reader: Reader, at: number): DescriptionMention | null => {
  const found = INDEFINITE.has(keyAt(reader, at)) ? phraseAt(reader, at) : null;
  const isOne = found?.kind === 'description' && !found.isPlural && found.nouns.length > 0;
  return isOne && found.isSomebody ? found : null;
};

/** Everybody whom a sentence names, or speaks of for the first time. */
const peopleIn = (reader: Reader): (NameMention | DescriptionMention)[] => {
  const people: (NameMention | DescriptionMention)[] = [];
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const newcomer = newcomerAt(reader, at);
    if (newcomer) people.push(newcomer);
    const starts = reader.isProper(reader.tokens[at]) || wordAt(reader, at)?.name !== undefined;
    const name = starts ? nameAt(reader, at) : null;
    if (!name) continue;
    at = name.to - 1;
    if (isOfThing(reader, name) || isOfWork(reader, name) || isKind(reader, name)) continue;
    const phrase = phraseWithInsert(reader, name.from);
    people.push(phrase?.kind === 'name' && phrase.to === name.to ? phrase : name);
  }
  return people;
};

/** How English newspapers say who said what. */
export const english: Grammar = (sentences) => {
  const isProper = properWords(sentences);
  return (sentence) => {
    const reader: Reader = { ...sentence, isProper };
    return {
      clauses: cueClauses(reader),
      topic: leadingPhrase(reader, 0, reader.tokens.length),
      people: peopleIn(reader),
      medium: mediumIn(reader),
    };
  };
};
