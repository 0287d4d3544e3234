import autocannon from 'autocannon';

/** @typedef {{ perSecond: number, cpu: number }} Load requests a second, and the server's CPU milliseconds for each */

/** @typedef {{ path: string, method?: string, headers?: Record<string, string>, body?: string }} Request */

/**
 * Requests that are sent in turn, and the status of the answer to each.
 * @typedef {{ status?: number, requests: readonly Request[] }} Asked
 */

/** What is shorter counts as nothing in autocannon's hundredths of a second. */
const SHORTEST = 0.01;

/**
 * Asks a server for some things, over and over, and says how fast it answers.
 * @param {import('../servers/start-server.mjs').Server} server
 * @param {Asked} asked
 * @param {{ connections: number, seconds?: number, amount?: number }} how for how long, or how often
 * @returns {Promise<Load>}
 * @throws {Error} when any answer is not of the status that it should have
 */
export const load = async (
  server,
  { status = 200, requests },
  { connections, seconds, amount },
) => {
  const cpuBefore = await server.cpu();
  const result = await autocannon({
    url: server.url,
    requests: requests.map((request) => ({ ...request })),
    connections,
    ...(amount === undefined ? { duration: seconds } : { amount }),
  });
  const cpu = (await server.cpu()) - cpuBefore;
  const answered = result.requests.total;
  const asWanted = result.statusCodeStats?.[status]?.count ?? 0;
  if (result.errors > 0 || answered === 0 || asWanted < answered) {
    const seen = JSON.stringify(result.statusCodeStats);
    const [{ path }] = requests;
    throw new Error(`${path}: ${asWanted} of ${answered} answers were ${status}: ${seen}`);
  }
  return { perSecond: answered / Math.max(result.duration, SHORTEST), cpu: cpu / answered };
};
