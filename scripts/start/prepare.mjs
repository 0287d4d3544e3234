import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { buildIfStale, DEMO_BUILD, PLUGIN_BUILD } from './builds.mjs';
import { isInstallStale } from './installed.mjs';
import { BUILDS_FILE, DEMO, LOGS, ROOT } from './paths.mjs';
import { writeSecretsOnce } from './secrets.mjs';
import { runStep } from './step.mjs';

/** @param {string} file @returns {Promise<import('./installed.mjs').Lock | null>} */
const readLock = async (file) => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
};

/** The npm that runs this script, or the one that came with Node. */
const npm = () =>
  process.env.npm_execpath ??
  join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');

/** Installs what package-lock.json asks for, where it is not there already. */
export const install = async () => {
  const wanted = await readLock(join(ROOT, 'package-lock.json'));
  const found = await readLock(join(ROOT, 'node_modules/.package-lock.json'));
  if (wanted && !isInstallStale(wanted, found)) return;
  await runStep('Installing the dependencies', {
    log: 'install.log',
    // A NODE_ENV of production would leave out what builds the plugin.
    args: [npm(), 'ci', '--include=dev', '--no-audit', '--no-fund'],
    cwd: ROOT,
  });
};

/**
 * The file behind a command of an installed package, to be run by Node without a shell.
 * @param {string} name @param {string} command
 */
export const commandOf = (name, command) => {
  // Not by resolving it: some packages keep their manifest from being required by name.
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = createRequire(import.meta.url)(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
};

/** What npm would put on the PATH of a script. */
export const withCommands = () => ({
  PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter),
});

/** Builds the plugin where its sources have changed. */
export const buildPlugin = () =>
  buildIfStale(PLUGIN_BUILD, {
    root: ROOT,
    buildsFile: BUILDS_FILE,
    make: () =>
      runStep('Building the plugin', {
        log: 'build-plugin.log',
        args: [commandOf('@strapi/sdk-plugin', 'strapi-plugin'), 'build'],
        cwd: ROOT,
        env: withCommands(),
      }),
  });

/** Builds the demo and its admin panel where they, or what they take in of the plugin, have changed. */
export const buildDemo = () =>
  buildIfStale(DEMO_BUILD, {
    root: ROOT,
    buildsFile: BUILDS_FILE,
    make: () =>
      runStep('Building the demo and its admin panel', {
        log: 'build-demo.log',
        args: [commandOf('@strapi/strapi', 'strapi'), 'build'],
        cwd: DEMO,
        env: { NODE_ENV: 'production' },
      }),
  });

/** Folders and secrets that a fresh clone lacks. */
export const settle = async () => {
  await mkdir(LOGS, { recursive: true });
  await writeSecretsOnce(join(DEMO, '.env'));
};
