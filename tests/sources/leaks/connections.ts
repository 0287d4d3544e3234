import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import type { AskedAnswer, Call } from '../../support/leaks';

/** What must not be seen together. */
export interface Parted {
  /** Ids of quotes, of their articles, and keys of their sources. */
  quotes: readonly string[];
  /** Ids, names and other words of the person who was their speaker. */
  speaker: readonly string[];
}

/** Whether a text says one of the words, in whatever case. */
export const holds = (text: string, words: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries within a value that one of these words stands on itself, not on what they lead to. */
const entriesOf = (value: unknown, words: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => entriesOf(each, words));
  if (!isRecord(value)) return [];
  const own = Object.values(value).filter((each) => typeof each === 'string');
  if (own.some((each) => words.includes(each))) return [value];
  return Object.values(value).flatMap((each) => entriesOf(each, words));
};

/**
 * Whether a value connects what must be parted: an entry of the one that shows the other somewhere
 * within. That both stand in one list connects nothing.
 */
export const connects = (value: unknown, { quotes, speaker }: Parted): boolean =>
  entriesOf(value, quotes).some((entry) => holds(JSON.stringify(entry), speaker)) ||
  entriesOf(value, speaker).some((entry) => holds(JSON.stringify(entry), quotes));

const saidBy = ({ path, body }: Call): string =>
  `${decodeURIComponent(path)} ${JSON.stringify(body ?? '')}`;

/** Everybody is offered as the speaker of a quote, whoever it was: two worlds tell, not one. */
const offersEverybody = ({ endpoint }: Call): boolean =>
  endpoint === 'GET /content-manager/relations/:model/:targetField';

/** Whether an answer about the quotes speaks of the speaker, whom nobody asked for. */
const speaksOf = ({ call, text }: AskedAnswer, { quotes, speaker }: Parted): boolean => {
  const said = saidBy(call);
  return (
    holds(said, quotes) && !holds(said, speaker) && !offersEverybody(call) && holds(text, speaker)
  );
};

/** The answers that connect quotes with who was their speaker, by what was asked. */
export const connecting = (answers: readonly AskedAnswer[], parted: Parted): string[] =>
  answers
    .filter((answer) => connects(parsed(answer.text), parted) || speaksOf(answer, parted))
    .map(({ caller, call, status, text }) => {
      const at = text.toLowerCase().indexOf(parted.speaker[1]?.toLowerCase() ?? '');
      return `${caller}: ${call.endpoint} [${call.trick}] -> ${status} ${text.slice(Math.max(0, at - 80), at + 80)}`;
    });

/** The attributes of a type that lead to quotes or articles. Of a person, there is to be none. */
export const leadingToQuotes = (attributes: Record<string, object>): string[] =>
  Object.entries(attributes)
    .filter(
      ([, attribute]) =>
        'target' in attribute &&
        (attribute.target === QUOTE_UID || attribute.target === ARTICLE_UID),
    )
    .map(([name]) => name);
