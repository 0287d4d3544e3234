import { createHash } from 'node:crypto';
import type { Call } from './call';

/** One trick in so many is tried on a server. */
const ONE_IN = 5;

/** The same calls on every server and in both of two worlds, spread over all endpoints. */
const isDrawn = ({ endpoint, trick, path, body }: Call): boolean =>
  createHash('sha256')
    .update([endpoint, trick, path, JSON.stringify(body ?? null)].join('\n'))
    .digest()
    .readUInt32BE() %
    ONE_IN ===
  0;

const isPlain = ({ trick, path, body }: Call): boolean =>
  trick === 'plain' || (body === undefined && !path.includes('?'));

/**
 * The calls that are made on the database of this run. On SQLite all are. What Strapi lets through is
 * decided before a database is asked, so that a server is asked everything plainly and one trick in
 * five; `NEWSDESK_TEST_LEAKS=all` has it asked all of them, which takes a quarter of an hour.
 */
export const askedHere = (calls: readonly Call[]): Call[] =>
  newsroom.database.client === 'sqlite' || process.env.NEWSDESK_TEST_LEAKS === 'all'
    ? [...calls]
    : calls.filter((call) => call.writes || isPlain(call) || isDrawn(call));
