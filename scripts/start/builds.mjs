import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

/**
 * Something that is built, from what, and a file by which one sees that it is there.
 * @typedef {{ name: string, inputs: string[], result: string }} Build
 */

/** @type {Build} */
export const PLUGIN_BUILD = {
  name: 'plugin',
  inputs: [
    'content-types',
    'server',
    'admin',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ],
  result: 'dist/server/index.js',
};

/**
 * The admin panel takes in the plugin's admin half; a change in the server half leaves it be.
 * @type {Build}
 */
export const DEMO_BUILD = {
  name: 'demo',
  inputs: [
    'content-types',
    'admin',
    'demo/config',
    'demo/src',
    'demo/package.json',
    'demo/tsconfig.json',
    'package-lock.json',
  ],
  result: 'demo/dist/build/index.html',
};

/**
 * Of each build: the fingerprints of its inputs, and of its result, which somebody may have built
 * by hand from others.
 * @typedef {Record<string, { inputs: string, result: string }>} Builds
 */

/** @param {string} file @returns {Promise<Builds>} */
const readBuilds = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // Never written, or cut off while being written: then everything counts as not built.
    return {};
  }
};

/** @param {string} file @param {Builds} builds */
const writeBuilds = async (file, builds) => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(builds, null, 2)}\n`);
};

/**
 * Builds what has changed since it was last built here.
 * @param {Build} build
 * @param {{ root: string, buildsFile: string, make: () => Promise<void> }} how
 * @returns {Promise<boolean>} whether it had to
 */
export const buildIfStale = async ({ name, inputs, result }, { root, buildsFile, make }) => {
  const { [name]: before, ...others } = await readBuilds(buildsFile);
  const inputsNow = await fingerprint(root, inputs);
  const isThere = existsSync(join(root, result));
  if (
    isThere &&
    before?.inputs === inputsNow &&
    before.result === (await fingerprint(root, [result]))
  ) {
    return false;
  }
  // Forgotten first: a build cut short leaves neither the old result nor the new one.
  await writeBuilds(buildsFile, others);
  await make();
  const built = { inputs: inputsNow, result: await fingerprint(root, [result]) };
  await writeBuilds(buildsFile, { ...others, [name]: built });
  return true;
};
