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
 * @param {{ inBand?: boolean, env?: Record<string, string> }} [how] one process for all files, or two
 */
export const jestRun = async (name, projects, { inBand = false, env = {} } = {}) => {
  mkdirSync(REPORTS, { recursive: true });
  await shownStep(
    `Tests: ${name}`,
    [
      commandOf('jest', 'jest'),
      '--selectProjects',
      ...projects,
      inBand ? '--runInBand' : '--maxWorkers=2',
      '--json',
      `--outputFile=${join(REPORTS, `${name}.json`)}`,
    ],
    env,
  );
};

/** The integration tests on one database: one Strapi, in one process, for all files. */
export const testIntegration = (name, client) =>
  jestRun(`integration on ${name}`, ['integration'], {
    inBand: true,
    env: { NEWSDESK_TEST_DATABASE: client },
  });
