import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../start/paths.mjs';
import { commandOf } from '../start/prepare.mjs';
import { shownStep } from './shown-step.mjs';

/** What Jest says of each run, for the closing count. */
export const REPORTS = join(ROOT, 'tests', '.artifacts');

/**
 * Runs Jest projects and keeps their report.
 * @param {string} name @param {string[]} projects
 * @param {{ inBand?: boolean, shard?: string, leaveOut?: string[], env?: Record<string, string> }} [how]
 *   one process for all files, or two; which part of the files, as Jest counts them; patterns of files
 *   that are left out
 */
export const jestRun = async (
  name,
  projects,
  { inBand = false, shard = '1/1', leaveOut = [], env = {} } = {},
) => {
  mkdirSync(REPORTS, { recursive: true });
  await shownStep(
    `Tests: ${name}`,
    [
      commandOf('jest', 'jest'),
      '--selectProjects',
      ...projects,
      inBand ? '--runInBand' : '--maxWorkers=2',
      `--shard=${shard}`,
      ...leaveOut.map((pattern) => `--testPathIgnorePatterns=${pattern}`),
      '--json',
      `--outputFile=${join(REPORTS, `${name}.json`)}`,
    ],
    env,
  );
};

/**
 * The integration tests on one database. A process holds one Strapi, which it boots once for all its
 * files; each process has a database of its own.
 * @param {string} name @param {string} client
 * @param {{ processes?: number, leaveOut?: string[] }} [how] among how many the files are dealt; patterns
 *   of files that are left out
 */
export const testIntegration = async (name, client, { processes = 1, leaveOut = [] } = {}) => {
  const runs = Array.from({ length: processes }, (_, index) =>
    jestRun(
      processes === 1
        ? `integration on ${name}`
        : `integration on ${name}, ${index + 1} of ${processes}`,
      ['integration'],
      {
        inBand: true,
        shard: `${index + 1}/${processes}`,
        leaveOut,
        env: { NEWSDESK_TEST_DATABASE: client },
      },
    ),
  );
  // All are waited for: a run that outlives the step that started it would disturb the next one.
  await Promise.allSettled(runs);
  await Promise.all(runs);
};
