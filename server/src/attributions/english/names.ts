import type { NameMention, TokenRange } from '../grammar';
import type { WordToken } from '../tokens';
import { CLAUSE_STARTS, DETERMINERS, PREPOSITIONS, words } from './closed-classes';
import {
  genderOf,
  isBody,
  isBodyName,
  isKeptWithFirstName,
  isPostNominal,
  isTitle,
} from './people-words';
import { keyAt, type Reader, wordAt } from './reader';

/** Small words between the words of a name. */
const PARTICLES = words(
  'de da do dos del della di du la le van von der den ter zu al el bin ibn ben y &',
);

/** So are these behind a title or a body alone: Duchess of Merrow, Minister for Roads. */
const LINKS = words('of for the');

/** What has its name from what it is of, beside titles and bodies. */
const OF_NOUNS = words(
  'house city isle bay gulf cape port society friends order sons knights heart',
);

/** Before the titles that stand before names: Prime Minister, Deputy Commissioner. */
const TITLE_QUALIFIERS = words(
  `prime chief deputy vice former acting first second junior senior foreign home interior finance
  health defence defense education justice lord attorney assistant associate transport environment
  trade labour labor shadow opposition police fire team party council detective lead head managing
  executive district national state federal county city press staff master warrant flight group
  wing air rear right very reverend most field high`,
);

/** No name is longer, in words. */
const LONGEST = 12;

/** A small word with more of the name on both sides: Lotte van der Meulen, Bank of England. */
const joins = (reader: Reader, at: number): boolean => {
  const { tokens, isProper } = reader;
  const isSmall = (place: number) =>
    !isProper(tokens[place]) &&
    (PARTICLES.has(keyAt(reader, place)) || LINKS.has(keyAt(reader, place)));
  if (!isSmall(at)) return false;
  let [before, after] = [at - 1, at + 1];
  while (at - before < 3 && isSmall(before)) before -= 1;
  while (after - at < 3 && isSmall(after)) after += 1;
  if (!isProper(tokens[before]) || !isProper(tokens[after])) return false;
  const link = keyAt(reader, before + 1);
  if (PARTICLES.has(link)) return true;
  const noun = keyAt(reader, before);
  return link !== 'the' && (isTitle(noun) || isBody(noun) || OF_NOUNS.has(noun));
};

/** Whether a name ends with a possessive. One goes on: the Merrow Hauliers’ Association. */
const isOwner = (reader: Reader, at: number): boolean => {
  const next = wordAt(reader, at + 1);
  return wordAt(reader, at)?.isPossessive === true && !(next?.isCapital && isBody(next.key));
};

const isWithinKnown = (reader: Reader, at: number): boolean => {
  for (let first = at; at - first < LONGEST; first -= 1) {
    const word = wordAt(reader, first);
    if (!word) return false;
    if (word.name) return first + word.name.length > at;
  }
  return false;
};

/** Where the name begins whose last word is right before a token; that token where there is none. */
export const nameStart = (reader: Reader, end: number): number => {
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const at = from - 1;
    if (from < end && isOwner(reader, at)) break;
    const isPart = reader.isProper(reader.tokens[at]) || isWithinKnown(reader, at);
    if (!isPart && !(from < end && joins(reader, at))) break;
    from = at;
  }
  return from;
};

/** How far the words of a name reach, with titles before it. */
const nameEnd = (reader: Reader, from: number): number => {
  let to = from;
  while (to - from < LONGEST && !(to > from && isOwner(reader, to - 1))) {
    const known = wordAt(reader, to)?.name;
    if (known) to += known.length;
    else if (reader.isProper(reader.tokens[to]) || (to > from && joins(reader, to))) to += 1;
    else break;
  }
  return to;
};

/** How many words of a run are titles. Its last word is a name whatever it says. */
const titleLength = (run: readonly WordToken[]): number => {
  let length = 0;
  for (const [at, { key }] of run.slice(0, -1).entries()) {
    if (isTitle(key)) length = at + 1;
    else if (!TITLE_QUALIFIERS.has(key) && !isBody(key)) break;
  }
  return length;
};

/** Takes words of a name apart: titles before it, and the name, known or not. */
const parts = (run: readonly WordToken[]) => {
  const at = run.findIndex(({ name }) => name !== undefined);
  const known = run[at]?.name;
  // Whatever has a longer name is another: the Petra Holm Bridge.
  if (known && run.slice(at + known.length).every(({ key }) => isPostNominal(key))) {
    return { titles: run.slice(0, at), own: run.slice(at, at + known.length), known };
  }
  const titles = titleLength(run);
  let end = run.length;
  while (end > titles + 1 && isPostNominal(run[end - 1]?.key ?? '')) end -= 1;
  return { titles: run.slice(0, titles), own: run.slice(titles, end) };
};

const standing = (reader: Reader, from: number): NameMention['stands'] => {
  const isThe = DETERMINERS.has(keyAt(reader, from - 1));
  const before = keyAt(reader, isThe ? from - 2 : from - 1);
  if (PREPOSITIONS.has(before)) return 'governed';
  return CLAUSE_STARTS.has(before) ? 'leading' : 'within';
};

const readName = (reader: Reader, { from, to }: TokenRange): NameMention | null => {
  const run = reader.tokens.slice(from, to).filter((token) => token.kind === 'word');
  const { titles, own, known } = parts(run);
  if (own.length === 0) return null;
  const last = titles.at(-1);
  const keepsTitle = own.length === 1 && last !== undefined && isKeptWithFirstName(last.key);
  const role = titles.map(({ key }) => key).join(' ');
  const genders = [...titles, ...own.slice(0, -1)].map(({ key }) => genderOf(key));
  return {
    kind: 'name',
    from,
    to,
    name: (keepsTitle ? [last, ...own] : own).map(({ text }) => text).join(' '),
    isShort: own.length === 1,
    people: known?.people ?? [],
    gender: genders.find((gender) => gender !== null) ?? null,
    roles: role === '' ? [] : [role],
    isBody: own.length > 1 && own.some(({ key }) => key === '&' || isBodyName(key)),
    stands: standing(reader, from),
  };
};

/** The name that begins at a token, titles included. */
export const nameAt = (reader: Reader, from: number): NameMention | null => {
  const to = nameEnd(reader, from);
  return to === from ? null : readName(reader, { from, to });
};

/** The name that ends right before a token and begins no earlier than another. */
export const nameEndingAt = (reader: Reader, from: number, end: number): NameMention | null => {
  const start = nameStart(reader, end);
  const name = start === end ? null : nameAt(reader, Math.max(start, from));
  return name?.to === end ? name : null;
};
