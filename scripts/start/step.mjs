import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { startChild } from './children.mjs';
import { Failure } from './failure.mjs';
import { LOGS, ROOT } from './paths.mjs';

const REPORT_EVERY_MS = 10_000;

/** @param {number} since */
const secondsSince = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`);

/**
 * The end of a log, for showing when something went wrong.
 * @param {string} file @param {number} [lines]
 */
export const tailOf = async (file, lines = 30) =>
  (await readFile(file, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-lines).join('\n');

/**
 * Says that something has begun, every few seconds that it still goes on, and when it is done.
 * @template T
 * @param {string} title @param {() => Promise<T>} work @returns {Promise<T>}
 */
export const saying = async (title, work) => {
  const began = Date.now();
  say(`• ${title} …`);
  const ticker = setInterval(() => say(`  … ${secondsSince(began)}`), REPORT_EVERY_MS);
  try {
    const result = await work();
    say(`  done in ${secondsSince(began)}`);
    return result;
  } finally {
    clearInterval(ticker);
  }
};

/**
 * Runs a program to its end, its output in a log of its own.
 * @param {string} title
 * @param {{ log: string, args: string[], cwd: string, env?: Record<string, string> }} program
 * @throws {Failure} with the end of the log when it fails
 */
export const runStep = (title, { log, args, cwd, env }) =>
  saying(title, async () => {
    const file = join(LOGS, log);
    const output = createWriteStream(file);
    const child = startChild(args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout?.pipe(output, { end: false });
    child.stderr?.pipe(output, { end: false });
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
    });
    await new Promise((resolve) => output.end(resolve));
    if (code !== 0) {
      throw new Failure(`${title} failed. All of its output is in ${relative(ROOT, file)}`, {
        detail: await tailOf(file),
      });
    }
  });
