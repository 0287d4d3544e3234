import type { Call, LeakCaller } from './call';

export interface AskedAnswer {
  caller: string;
  call: Call;
  status: number;
  text: string;
}

interface Asking {
  callers: readonly LeakCaller[];
  /** Names of those who may also try the calls that write. */
  writers?: readonly string[];
}

interface Job {
  caller: LeakCaller;
  call: Call;
}

/** Calls under way at a time. */
const AT_ONCE = 8;

const send = async ({ caller, call }: Job): Promise<AskedAnswer> => {
  const response = await fetch(`${globalThis.newsroom.url}${call.path}`, {
    method: call.method,
    redirect: 'manual',
    headers: {
      ...caller.headers,
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  return { caller: caller.name, call, status: response.status, text: await response.text() };
};

const sendAll = async (jobs: readonly Job[]): Promise<AskedAnswer[]> => {
  const answers: AskedAnswer[] = new Array(jobs.length);
  let next = 0;
  const work = async () => {
    while (next < jobs.length) {
      const index = next++;
      const job = jobs[index];
      if (job !== undefined) answers[index] = await send(job);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
};

const doorOf = (caller: string, { method, path }: Call): string =>
  `${caller} ${method} ${path.split('?')[0]}`;

/**
 * Sends one call to each address, and then the others to those where the caller was not turned away.
 * Strapi authenticates by the headers and the route, before anything looks at a query or a body:
 * whoever gets a 401 gets it whatever else is asked there.
 */
const knockFirst = async (jobs: readonly Job[]): Promise<AskedAnswer[]> => {
  const doors = new Map<string, Job[]>();
  for (const job of jobs) {
    const door = doorOf(job.caller.name, job.call);
    doors.set(door, [...(doors.get(door) ?? []), job]);
  }
  const answers = await sendAll([...doors.values()].flatMap(([first]) => first ?? []));
  const shut = new Set(
    answers.filter(({ status }) => status === 401).map(({ caller, call }) => doorOf(caller, call)),
  );
  const others = [...doors].flatMap(([door, [, ...rest]]) => (shut.has(door) ? [] : rest));
  return [...answers, ...(await sendAll(others))];
};

/**
 * Sends the planned calls as every caller: first those that read, so that a write, should one be
 * let through, spoils no other answer.
 */
export const askAll = async (
  calls: readonly Call[],
  { callers, writers = [] }: Asking,
): Promise<AskedAnswer[]> => {
  const jobs = callers.flatMap((caller) => calls.map((call): Job => ({ caller, call })));
  return [
    ...(await knockFirst(jobs.filter(({ call }) => !call.writes))),
    ...(await knockFirst(
      jobs.filter(({ caller, call }) => call.writes && writers.includes(caller.name)),
    )),
  ];
};
