import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './step.mjs';

export const REPORTS = join('tests', '.artifacts');

/** Runs the Jest projects of one kind and keeps their report, by name, for the closing count. */
export const jestRun = async (name, projects, { inBand = false, env = {}, paths = [] } = {}) => {
  mkdirSync(REPORTS, { recursive: true });
  await step(
    `Tests: ${name}`,
    process.execPath,
    [
      join('node_modules', 'jest', 'bin', 'jest.js'),
      ...paths,
      '--selectProjects',
      ...projects,
      ...(inBand ? ['--runInBand'] : ['--maxWorkers=2']),
      '--json',
      `--outputFile=${join(REPORTS, `${name}.json`)}`,
    ],
    { STRAPI_TELEMETRY_DISABLED: 'true', ...env },
  );
};
