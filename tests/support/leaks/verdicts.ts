import type { AskedAnswer } from './ask';
import type { Call } from './call';

const described = ({ caller, call, status }: AskedAnswer) =>
  `${caller}: ${call.endpoint} [${call.trick}] -> ${status}`;

const saidBy = ({ path, body }: Call) =>
  `${decodeURIComponent(path)} ${JSON.stringify(body ?? '')}`.toLowerCase();

/**
 * Which answers say one of the texts, in whatever case. What a call said itself proves nothing
 * when it comes back: an error may quote it.
 */
export const comingBack = (answers: readonly AskedAnswer[], texts: readonly string[]): string[] =>
  answers.flatMap((answer) => {
    const said = saidBy(answer.call);
    const text = answer.text.toLowerCase();
    return texts
      .map((each) => each.toLowerCase())
      .filter((each) => text.includes(each) && !said.includes(each))
      .map((each) => `${described(answer)} says "${each}"`);
  });

/** @throws with the calls, when one of the texts came back */
export const mustNeverComeBack = (
  answers: readonly AskedAnswer[],
  texts: readonly string[],
): void => {
  const found = comingBack(answers, texts);
  if (found.length > 0)
    throw new Error(`${found.length} answers leak:\n${found.slice(0, 40).join('\n')}`);
};

/** Row ids and moments differ between any two worlds, and tell nothing. */
const VOLATILE: [RegExp, string][] = [
  [/id":"?\d+"?/g, 'id":0'],
  [/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"a moment"'],
];

const settled = ({ status, text }: AskedAnswer) =>
  VOLATILE.reduce(
    (settling, [volatile, still]) => settling.replace(volatile, still),
    `${status} ${text}`,
  );

/** What an answer says from shortly before the first place where it differs from another. */
const apart = (one: AskedAnswer, other: AskedAnswer): string => {
  const [text, against] = [settled(one), settled(other)];
  const at = [...text].findIndex((letter, index) => letter !== against[index]);
  return text.slice(Math.max(0, at - 60), at + 200);
};

/** Which calls are answered differently in two worlds that were asked the same. */
export const differing = (one: readonly AskedAnswer[], other: readonly AskedAnswer[]): string[] => {
  if (one.length !== other.length) throw new Error('The two worlds were not asked the same.');
  return one.flatMap((answer, index) => {
    const counterpart = other[index];
    if (counterpart === undefined || settled(answer) === settled(counterpart)) return [];
    return [
      `${described(answer)}\n  one:   ${apart(answer, counterpart)}\n  other: ${apart(counterpart, answer)}`,
    ];
  });
};

/** @throws with the calls, when the answers of two worlds differ */
export const mustNotDiffer = (one: readonly AskedAnswer[], other: readonly AskedAnswer[]): void => {
  const found = differing(one, other);
  if (found.length > 0)
    throw new Error(`${found.length} answers differ:\n${found.slice(0, 20).join('\n')}`);
};
