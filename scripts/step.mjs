import { spawn } from 'node:child_process';

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/**
 * Runs one command with its output shown, and says what it was and how long it took.
 * Throws an error that names the step when the command fails.
 */
export const step = async (title, command, args, env = {}) => {
  const began = Date.now();
  process.stdout.write(`\n=== ${title}\n`);
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve(exitCode ?? signal));
  });
  if (code !== 0) throw new Error(`${title}: failed (${code}) after ${seconds(began)}.`);
  process.stdout.write(`=== ${title}: done in ${seconds(began)}\n`);
};
