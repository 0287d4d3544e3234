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

/**
 * An answer with a role's permissions in one order. Strapi asks for them in none, and MariaDB then
 * gives them as it finds them. None of them tells of content, and of content every order counts.
 */
const withPermissionsInOrder = (answer: AskedAnswer): AskedAnswer => {
  if (!answer.text.includes('"permissions":[')) return answer;
  const ordered = (key: string, value: unknown) =>
    key === 'permissions' && Array.isArray(value)
      ? value.map((each) => JSON.stringify(each)).sort()
      : value;
  return { ...answer, text: JSON.stringify(JSON.parse(answer.text, ordered)) };
};

const alike = (one: AskedAnswer, other: AskedAnswer): boolean =>
  settled(one) === settled(other) ||
  settled(withPermissionsInOrder(one)) === settled(withPermissionsInOrder(other));

/** What an answer says from shortly before the first place where it differs from another. */
const apart = (one: AskedAnswer, other: AskedAnswer): string => {
  const [text, against] = [settled(one), settled(other)];
  const at = [...text].findIndex((letter, index) => letter !== against[index]);
  return text.slice(Math.max(0, at - 60), at + 200);
};

const asked = ({ caller, call: { endpoint, trick, method, path, body } }: AskedAnswer) =>
  `${caller} ${endpoint} ${trick} ${method} ${path} ${JSON.stringify(body)}`;

/**
 * Which calls are answered differently in two worlds: a call that was made in one of them alone
 * counts, since the caller was turned away in the other.
 */
export const differing = (one: readonly AskedAnswer[], other: readonly AskedAnswer[]): string[] => {
  const counterparts = new Map(other.map((answer) => [asked(answer), answer]));
  const here = new Set(one.map(asked));
  return [
    ...one.flatMap((answer) => {
      const counterpart = counterparts.get(asked(answer));
      if (counterpart === undefined) return [`${described(answer)}\n  in one world alone`];
      if (alike(answer, counterpart)) return [];
      return [
        `${described(answer)}\n  one:   ${apart(answer, counterpart)}\n  other: ${apart(counterpart, answer)}`,
      ];
    }),
    ...other
      .filter((answer) => !here.has(asked(answer)))
      .map((answer) => `${described(answer)}\n  in the other world alone`),
  ];
};

/** @throws with the calls, when the answers of two worlds differ */
export const mustNotDiffer = (one: readonly AskedAnswer[], other: readonly AskedAnswer[]): void => {
  const found = differing(one, other);
  if (found.length > 0)
    throw new Error(`${found.length} answers differ:\n${found.slice(0, 20).join('\n')}`);
};

/** Which calls that write were let through. GraphQL refuses with errors, and a 200. */
export const letThrough = (answers: readonly AskedAnswer[]): string[] =>
  answers
    .filter(({ call, status, text }) => call.writes && status < 400 && !/"errors":\[/.test(text))
    .map(described);
