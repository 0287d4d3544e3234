import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparison } from '../measure/comparison.mjs';
import { inRounds } from '../measure/rounds.mjs';
import { percentile } from '../measure/statistics.mjs';
import { startServer } from '../servers/start-server.mjs';

/** What an article that is published brings along. */
const SIZE = { quotes: 20, people: 10 };
const SMALL = { quotes: 3, people: 2 };

/** @typedef {import('../measure/comparison.mjs').Comparison} Comparison */

/**
 * Publishing with the plugin against the same work by Strapi alone: `publish/plain`,
 * `republish/article` and `mark`.
 * @param {{ rounds: number, smoke: boolean }} how
 * @returns {Promise<Comparison[]>}
 */
export const measurePublishing = async ({ rounds, smoke }) => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'));
  const strapi = (plugin) =>
    startServer('strapi-server.js', {
      BENCH_PLUGIN: String(plugin),
      BENCH_DATABASE: join(folder, plugin ? 'ours.db' : 'plain.db'),
    });
  const ours = await strapi(true);
  const plain = await strapi(false);
  try {
    const size = smoke ? SMALL : SIZE;
    let number = 0;
    const measure = (server, task) => () => server.ask(task, { ...size, number: ++number });
    const taken = await inRounds(rounds, {
      publishOurs: measure(ours, 'publishNew'),
      publishPlain: measure(plain, 'publishNew'),
      republishOurs: measure(ours, 'republishArticle'),
      republishPlain: measure(plain, 'republishArticle'),
    });
    const marks = await inRounds(Math.min(rounds, 5), { mark: measure(ours, 'mark') });
    return [
      ...bothWays('publish/plain', taken.publishOurs, taken.publishPlain, '≤ 1.5'),
      ...bothWays('republish/article', taken.republishOurs, taken.republishPlain, '≤ 2'),
      marking(marks.mark),
    ];
  } finally {
    await ours.stop();
    await plain.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const bothWays = (name, ours, theirs, target) => [
  comparison(
    name,
    'ms',
    ours.map(({ ms }) => ms),
    theirs.map(({ ms }) => ms),
    { target },
  ),
  comparison(
    `${name} (cpu)`,
    'cpu ms',
    ours.map(({ cpu }) => cpu),
    theirs.map(({ cpu }) => cpu),
    {
      target,
    },
  ),
];

/** Nobody else marks: it stands against the milliseconds it may take. */
const marking = (rounds) => {
  const slowest = rounds.map((each) =>
    percentile(
      each.map(({ ms }) => ms),
      0.95,
    ),
  );
  return comparison(
    'mark',
    'ms (p95)',
    slowest,
    slowest.map(() => MARK_WITHIN_MS),
    {
      target: '≤ 1',
    },
  );
};

const MARK_WITHIN_MS = 150;
