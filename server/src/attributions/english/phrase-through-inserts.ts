import type { DescriptionMention, Mention, NameMention } from '../grammar';
import { OPENS_INSERT, withRoleOf } from './apposition';
import {
  ADVERBS,
  CLAUSE_STARTS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  words,
} from './closed-classes';
import { isPerson } from './people-words';
import { phraseAt } from './phrase-at';
import { isStopAt, keyAt, type Reader } from './reader';

/** No more inserts are looked through, nor longer ones, in tokens. */
const MOST_PARTS = 8;
const FARTHEST = 80;

/** Begin an insert behind a comma: of Quill, now retired, with a shrug. */
const INSERT_STARTS = words('from of now formerly then with aged');
const CONJUNCTIONS = words('and but');

interface Part {
  start: number;
  end: number;
  /** Nothing of the clause stands before it. */
  isFirst: boolean;
  isBracketed: boolean;
}

/** The part between commas or the like that ends at a token. */
const partBefore = (reader: Reader, end: number): Part => {
  let start = end;
  const isWithin = (at: number) =>
    reader.tokens[at]?.kind === 'word' || isStopAt(reader, at, ')', '[', ']');
  while (start > 0 && end - start < FARTHEST && isWithin(start - 1)) start -= 1;
  const isFirst = !isStopAt(reader, start - 1, ...OPENS_INSERT);
  return { start, end, isFirst, isBracketed: isStopAt(reader, start - 1, '(') };
};

const isInsert = (reader: Reader, at: number, { isFirst, isBracketed }: Part): boolean => {
  const key = keyAt(reader, at);
  if (isBracketed || RELATIVES.has(key) || /^\d/.test(key)) return true;
  if (isFirst || reader.isProper(reader.tokens[at])) return false;
  return /(?:ing|ed)$/.test(key) || INSERT_STARTS.has(key);
};

/** Whether a part is a phrase alone, rather than a clause that it leads. */
const isPhraseAlone = (reader: Reader, { to }: Mention, end: number): boolean => {
  const next = keyAt(reader, to);
  return to >= end || PREPOSITIONS.has(next) || (DETERMINERS.has(next) && end - to < 10);
};

const mayLead = (key: string): boolean =>
  ![PREPOSITIONS, CLAUSE_STARTS, ADVERBS].some((set) => set.has(key));

/**
 * Whom what stands behind a comma goes on with, past what is put between: Ann Lee, 52, a clerk who
 * kept the books, said. A name counts before what its bearer is said to be.
 */
export const phraseThroughInserts = (reader: Reader, end: number): Mention | null => {
  let named: NameMention | null = null;
  let described: DescriptionMention | null = null;
  let part = partBefore(reader, end);
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const at = CONJUNCTIONS.has(keyAt(reader, part.start)) ? part.start + 1 : part.start;
    const found = mayLead(keyAt(reader, at)) ? phraseAt(reader, at) : null;
    if (!isInsert(reader, at, part)) {
      if (!found && !(isPerson(keyAt(reader, at)) && !part.isFirst)) break;
      if (found && !isPhraseAlone(reader, found, part.end)) return named ?? described ?? found;
      if (found?.kind === 'name') named = found;
      else if (found?.kind === 'description') described = found;
      else if (found) return named ?? described ?? found;
    }
    if (part.isFirst || part.start === 0) break;
    part = partBefore(reader, part.start - 1);
  }
  return named ? withRoleOf(named, described) : described;
};
