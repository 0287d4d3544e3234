import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} Ending */

/** @type {Set<ChildProcess>} */
const running = new Set();

/** How long a child may take to end before it is made to. */
const PATIENCE_MS = 10_000;

/**
 * Starts a program of Node in a process group of its own, so that Ctrl-C reaches this script alone,
 * which then ends its children in good order.
 * @param {string[]} args what follows `node`
 * @param {{ cwd: string, env?: Record<string, string>, stdio: import('node:child_process').StdioOptions }} options
 * @returns {ChildProcess}
 */
export const startChild = (args, { cwd, env = {}, stdio }) => {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    stdio,
    detached: process.platform !== 'win32',
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

/** Sends a signal to a child and all it started. @param {ChildProcess} child @param {NodeJS.Signals} signal */
const signalGroup = ({ pid }, signal) => {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') process.kill(pid, signal);
    else process.kill(-pid, signal);
  } catch (error) {
    // It has ended by itself meanwhile.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
};

/** @param {ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Ends a child and all it started, and waits for it. @param {ChildProcess} child */
export const endChild = (child) =>
  new Promise((resolve) => {
    if (hasEnded(child)) return resolve(undefined);
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE_MS);
    child.once('exit', () => {
      clearTimeout(force);
      resolve(undefined);
    });
    signalGroup(child, 'SIGTERM');
  });

/** Ends every child and waits for them. */
export const endChildren = async () => {
  await Promise.all([...running].map(endChild));
};

/**
 * Ends the children, then this process, when the person at the terminal has had enough. A second
 * Ctrl-C does not wait.
 * @param {() => void} [beforehand] told first
 */
export const endOnSignals = (beforehand) => {
  let asked = false;
  /** @param {Ending} signal */
  const onSignal = async (signal) => {
    if (asked) {
      for (const child of running) signalGroup(child, 'SIGKILL');
      process.exit(1);
    }
    asked = true;
    beforehand?.();
    await endChildren();
    process.exit(signal === 'SIGINT' ? 0 : 1);
  };
  for (const signal of /** @type {Ending[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => onSignal(signal));
  }
};
