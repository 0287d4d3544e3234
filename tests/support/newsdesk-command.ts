import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { TEST_APP } from './boot';
import type { TestDatabase } from './database';

const BIN = join(__dirname, '../../bin/newsdesk.js');

/** The key under which the command reads and writes the ledger. */
export const COMMAND_KEY = 'a key of the tests: long enough to be one';

interface Running {
  /** Default: that of the application of the tests, which runs beside. */
  database?: TestDatabase;
  cwd?: string;
  /** Undefined for what the site does not have. */
  env?: Record<string, string | undefined>;
  /** A module that its process loads first. */
  preload?: string;
}

/** Runs the `newsdesk` command as a site would. The code is null where it was killed. */
export const newsdesk = async (
  line: string,
  { database = newsroom.database, cwd = TEST_APP, env = {}, preload }: Running = {},
): Promise<{ stdout: string; stderr: string; code: number | null }> => {
  const required = preload === undefined ? [] : ['--require', preload];
  const child = spawn(process.execPath, [...required, BIN, ...line.split(' ')], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      STRAPI_TELEMETRY_DISABLED: 'true',
      NEWSDESK_TEST_CONNECTION: JSON.stringify(database.connection),
      NEWSDESK_LEDGER_KEY: COMMAND_KEY,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { ...output, code };
};
