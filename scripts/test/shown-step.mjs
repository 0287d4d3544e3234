import { startChild } from '../start/children.mjs';
import { Failure } from '../start/failure.mjs';
import { ROOT } from '../start/paths.mjs';
import { say } from '../start/step.mjs';

/**
 * Runs a program of Node with its output shown, and says what it was and how long it took.
 * @param {string} title @param {string[]} args what follows `node` @param {Record<string, string>} [env]
 * @throws {Failure} naming the step when the program fails
 */
export const shownStep = async (title, args, env = {}) => {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  say(`\n=== ${title}`);
  const child = startChild(args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve(exitCode ?? signal));
  });
  if (code !== 0) throw new Failure(`${title}: failed (${code}) after ${seconds()}.`);
  say(`=== ${title}: done in ${seconds()}`);
};
