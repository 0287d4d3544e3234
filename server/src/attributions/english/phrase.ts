import type { DescriptionMention, Mention, NameMention, TokenRange } from '../grammar';
import {
  DETERMINERS,
  INDEFINITE,
  OWNERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  STANDALONE,
  words,
} from './closed-classes';
import { nameAt, nameEndingAt, nameStart } from './names';
import { genderOf, isBody, isDocument, isPerson, isPlural, standsFor } from './people-words';
import { keyAt, type Reader, textOf, wordAt } from './reader';

/** Endings of nouns for whoever does something; some are of things as well. */
const AGENT = /..(?:er|or|ist|ian|ant|ent|eer|ee|ster|-year-old)s?$/;

const POINTING = words('the this that these those');

/** More nouns are not kept of a description. */
const MOST_NOUNS = 4;

const pronounAt = (reader: Reader, at: number): Mention | null => {
  const gender = PERSONAL_PRONOUNS.get(keyAt(reader, at));
  return gender ? { kind: 'pronoun', from: at, to: at + 1, gender, roles: [] } : null;
};

/** Where what a phrase is about ends: before its first "of", "for", "who" that is in no name. */
export const headEnd = (reader: Reader, { from, to }: TokenRange): number => {
  for (let at = from + 1; at < to; at += 1) {
    const word = wordAt(reader, at);
    const key = word?.key ?? '';
    if (word?.name) at += word.name.length - 1;
    else if (PREPOSITIONS.has(key) || RELATIVES.has(key)) {
      const start = nameStart(reader, at);
      const name = start < at ? nameAt(reader, start) : null;
      if (!name || name.to <= at) return at;
      at = name.to - 1;
    }
  }
  return to;
};

/** Small words before a name that tell what somebody is: royal author Ann Lee. */
const rolesBefore = (reader: Reader, from: number, name: TokenRange): string[] => {
  const role: string[] = [];
  for (let at = name.from - 1; at >= from; at -= 1) {
    const word = wordAt(reader, at);
    if (!word || word.isPossessive || DETERMINERS.has(word.key) || PREPOSITIONS.has(word.key))
      break;
    role.unshift(word.key);
  }
  return role.length === 0 ? [] : [role.join(' ')];
};

/** A name as all of a phrase, from where that begins. */
export const namePhrase = (reader: Reader, from: number, name: NameMention): NameMention => {
  const roles = rolesBefore(reader, from, name);
  const noun = roles.at(-1)?.split(' ').at(-1) ?? '';
  return {
    ...name,
    from,
    roles: [...name.roles, ...roles],
    gender: name.gender ?? genderOf(noun),
    isBody: name.isBody || (isBody(noun) && !isPerson(noun)),
  };
};

const withinSentence = (reader: Reader, range: TokenRange): string => {
  const text = textOf(reader, range);
  const isName = reader.isProper(reader.tokens[range.from]);
  return isName || /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
};

/** The description as far as a later place: with what is told of somebody behind it. */
export const extended = (
  reader: Reader,
  mention: DescriptionMention,
  to: number,
): DescriptionMention => ({
  ...mention,
  to,
  text: withinSentence(reader, { from: mention.from, to }),
});

const refersAs = (first: string, hasOwner: boolean): DescriptionMention['refers'] => {
  if (hasOwner || OWNERS.has(first)) return 'any';
  if (INDEFINITE.has(first)) return 'new';
  return POINTING.has(first) ? 'same' : 'any';
};

const partOf = (text: string): DescriptionMention['isPartOf'] => {
  if (/^one(?: of (?:them|us|the .*))?$/i.test(text)) return 'one';
  return /^(?:another|the other|a second)(?: of (?:them|us|the .*))?$/i.test(text)
    ? 'another'
    : null;
};

/** Whose words a document has: a letter from Ann. */
const authorOf = (reader: Reader, from: number, { to }: TokenRange): Mention | null => {
  for (let at = from; at < to; at += 1) {
    if (keyAt(reader, at) === 'from' || keyAt(reader, at) === 'by') {
      return readPhrase(reader, { from: at + 1, to });
    }
  }
  return null;
};

/** Reads a phrase without a name, whose head ends at a token. */
const readDescription = (reader: Reader, range: TokenRange, end: number): Mention | null => {
  const { from, to } = range;
  const first = keyAt(reader, from);
  const head = reader.tokens.slice(from, end).filter((token) => token.kind === 'word');
  if (head.at(-1)?.isPossessive) return null;
  const nouns = head
    .map(({ key }) => key)
    .filter((key, at) => !(at === 0 && DETERMINERS.has(key)) && !/^others?$/.test(key));
  const noun = nouns.at(-1) ?? '';
  if (noun === '' && !STANDALONE.has(first) && !head.some(({ key }) => STANDALONE.has(key)))
    return null;

  // "One said", "one of them", but not "one from 1999".
  const isSome = noun === '' && (end === to || keyAt(reader, end) === 'of');
  const [isAPerson, isABody] = [isSome || isPerson(noun), isBody(noun)];
  const isSomebody = isAPerson || isABody || AGENT.test(noun);
  const hasOwner = head.some(({ isPossessive }) => isPossessive);
  const isBare = !DETERMINERS.has(first) && !hasOwner;
  if (isBare && !isPlural(noun) && !isSomebody) return null;
  if (isDocument(noun) && !isAPerson && !isABody) {
    const author = authorOf(reader, end, range);
    return author ? { ...author, from } : { kind: 'thing', from, to, gender: null, roles: [] };
  }
  const text = withinSentence(reader, range);
  return {
    kind: 'description',
    from,
    to,
    roles: [],
    gender:
      nouns
        .map(genderOf)
        .filter((gender) => gender !== null)
        .at(-1) ?? null,
    text,
    nouns: nouns.slice(-MOST_NOUNS),
    refers: refersAs(first, hasOwner),
    standsFor: standsFor(noun),
    isSomebody,
    isBody: isABody && !isAPerson,
    isPlural: noun !== '' && isPlural(noun) && first !== 'a' && first !== 'one',
    isPartOf: partOf(text),
  };
};

/** "a Democrat", "an Apple": one of many, not somebody of that name. */
export const isKind = (reader: Reader, { from, isShort, people }: NameMention): boolean =>
  isShort && people.length === 0 && ['a', 'an'].includes(keyAt(reader, from - 1));

/** Reads all of a range as one phrase. Null where it is none that speaks of somebody. */
export const readPhrase = (reader: Reader, range: TokenRange): Mention | null => {
  if (range.to <= range.from) return null;
  const pronoun = pronounAt(reader, range.from);
  if (pronoun) return pronoun;
  const end = headEnd(reader, range);
  const name = nameEndingAt(reader, range.from, end);
  return name && !isKind(reader, name)
    ? namePhrase(reader, range.from, name)
    : readDescription(reader, range, end);
};
