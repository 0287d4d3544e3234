import type { Call, LeakCaller } from './call';

export interface AskedAnswer {
  caller: string;
  call: Call;
  status: number;
  text: string;
}

/** Calls under way at a time. */
const AT_ONCE = 8;

const isForeign = ({ api }: LeakCaller, { side }: Call) => (api === 'admin') !== (side === 'admin');

/** Node drops a connection that was idle for five seconds; a call that was not sent is sent again. */
const fetched = (address: string, init: RequestInit): Promise<Response> =>
  fetch(address, init).catch(() => fetch(address, init));

const send = async (caller: LeakCaller, call: Call): Promise<AskedAnswer> => {
  const response = await fetched(`${globalThis.newsroom.url}${call.path}`, {
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

interface Asking {
  callers: readonly LeakCaller[];
  /** Names of those who may also try the calls that write. */
  writers?: readonly string[];
}

/** Sends every planned call as every caller, and gives the answers in the order of the plan. */
export const askAll = async (
  calls: readonly Call[],
  { callers, writers = [] }: Asking,
): Promise<AskedAnswer[]> => {
  const queue = callers.flatMap((caller) =>
    calls
      .filter((call) => !call.writes || writers.includes(caller.name))
      .filter((call) => !isForeign(caller, call) || call.trick === 'plain')
      .map((call) => ({ caller, call })),
  );
  const answers: AskedAnswer[] = new Array(queue.length);
  let next = 0;
  const work = async () => {
    while (next < queue.length) {
      const index = next++;
      const job = queue[index];
      if (job !== undefined) answers[index] = await send(job.caller, job.call);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
};
