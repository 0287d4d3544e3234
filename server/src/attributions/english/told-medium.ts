import type { ToldMedium } from '../grammar';
import { words } from './closed-classes';
import { nameAt } from './names';
import { isMedium, isMediumNoun } from './people-words';
import { phraseAt } from './phrase-at';
import { keyAt, type Reader } from './reader';

/** Nothing is told further from its verb, in tokens. */
const WITHIN = 14;

const TELLS = words('told tells tell telling');
const ENCOUNTERS = words('interview interviews conversation chat appearance');
const LEADS_TO = words('with on to for in by');

/** Where whom something was told ends: told the council, tells reporters. */
export const toldEnd = (reader: Reader, from: number): number => {
  if (['me', 'us', 'him', 'them'].includes(keyAt(reader, from))) return from + 1;
  const told = phraseAt(reader, from);
  return told && told.kind !== 'pronoun' ? told.to : from;
};

const isMediumName = (name: string): boolean =>
  name.split(/[\s-]+/).some((part) => isMedium(part.toLowerCase())) || /^\p{Lu}{3,}$/u.test(name);

/** The medium that a phrase is of: the Gazette, Radio Nine’s morning show, the station. */
const mediumAt = (reader: Reader, at: number): ToldMedium | null => {
  const isNamed = keyAt(reader, at) === 'the' || keyAt(reader, at) === 'a';
  const from = isNamed ? at + 1 : at;
  if (isMediumNoun(keyAt(reader, from)) && keyAt(reader, at) === 'the') {
    return { name: null };
  }
  const name = nameAt(reader, from)?.name;
  return name !== undefined && isMediumName(name) ? { name } : null;
};

/** The medium that something was told: told the Gazette, said in an interview with Radio Nine. */
export const toldMedium = (reader: Reader, verb: number): ToldMedium | null => {
  const told = TELLS.has(keyAt(reader, verb)) ? mediumAt(reader, verb + 1) : null;
  if (told) return told;
  for (let at = verb + 1; at - verb < WITHIN && reader.tokens[at]?.kind === 'word'; at += 1) {
    const link = ENCOUNTERS.has(keyAt(reader, at)) ? at + 1 : at;
    const medium = LEADS_TO.has(keyAt(reader, link)) ? mediumAt(reader, link + 1) : null;
    if (medium?.name) return medium;
  }
  return null;
};

/** The last medium that a sentence names, where it names one. */
export const mediumIn = (reader: Reader): string | null => {
  for (let at = reader.tokens.length - 1; at > 0; at -= 1) {
    if (!LEADS_TO.has(keyAt(reader, at - 1)) || !reader.tokens[at]) continue;
    const medium = mediumAt(reader, at);
    if (medium?.name) return medium.name;
  }
  return null;
};
