import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_APP } from './boot';
import type { TestDatabase } from './database';

const NODE_MODULES = join(__dirname, '../../node_modules');

/** What a command of the Strapi CLI left behind. */
export interface CliResult {
  code: number;
  output: string;
}

/** A folder in which the CLI finds the test app, and where it may leave its own logs. */
const appFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-cli-'));
  for (const part of ['config', 'src']) symlinkSync(join(TEST_APP, part), join(folder, part));
  symlinkSync(NODE_MODULES, join(folder, 'node_modules'));
  cpSync(join(TEST_APP, 'package.json'), join(folder, 'package.json'));
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  return folder;
};

/** Runs `strapi <args>` as a site would, on a database that outlives it. */
export const strapiCli = async (
  database: TestDatabase,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CliResult> => {
  const cwd = appFolder();
  try {
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(NODE_MODULES, '@strapi/strapi/bin/strapi.js'), ...args],
        {
          cwd,
          env: {
            ...process.env,
            NODE_ENV: 'test',
            NEWSDESK_TEST_CONNECTION: JSON.stringify(database.connection),
            STRAPI_TELEMETRY_DISABLED: 'true',
            ...env,
          },
        },
        (error, stdout, stderr) =>
          resolve({
            code: error === null ? 0 : Number(error.code ?? 1),
            output: `${stdout}\n${stderr}`,
          }),
      );
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
};
