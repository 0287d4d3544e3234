import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestDatabase } from './database';

/** How an application boots: with the plugin or without, and what else its environment says. */
export interface Booting {
  plugin: boolean;
  env?: Record<string, string>;
  /** Whether the test app's own types are there too, as in the Strapi that Jest runs. */
  ownTypes?: boolean;
  /** A module that the process loads before Strapi. */
  preload?: string;
  /** Told what the process prints; without it, that goes where the test's own output goes. */
  onOutput?: (text: string) => void;
}

export interface ChildStrapi {
  url: string;
  process: ChildProcess;
  /** Resolves when the process is gone, however it came. */
  ended: Promise<unknown>;
  stop: () => Promise<void>;
}

/**
 * Boots a Strapi in a process of its own, with the plugin or without, on a database that outlives
 * it. Strapi allows one boot per process.
 *
 * @throws Error when Strapi ends before it serves; its log is on the test's standard error.
 */
export const bootChild = async (
  database: TestDatabase,
  { plugin, env = {}, ownTypes = false, preload, onOutput }: Booting,
): Promise<ChildStrapi> => {
  const child = fork(join(__dirname, 'strapi-process.js'), {
    execArgv: preload === undefined ? [] : ['--require', preload],
    stdio: ['inherit', onOutput ? 'pipe' : 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      NEWSDESK_TEST_CONNECTION: JSON.stringify(database.connection),
      NEWSDESK_TEST_PLUGIN: String(plugin),
      NEWSDESK_TEST_OWN_TYPES: String(ownTypes),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...(onOutput ? { NEWSDESK_TEST_LOG: 'warn' } : {}),
      ...env,
    },
  });
  child.stdout?.on('data', (chunk) => onOutput?.(String(chunk)));
  const ended = once(child, 'exit');
  const booted = await Promise.race([
    once(child, 'message').then(([message]) => message as { url: string }),
    ended.then(() => null),
  ]);
  if (booted === null) {
    throw new Error(`Strapi ended with code ${child.exitCode} before it served.`);
  }
  return {
    url: booted.url,
    process: child,
    ended,
    stop: async () => {
      child.send('stop');
      await ended;
    },
  };
};

/** Boots, does something with the running application, and ends it. */
export const whileRunning = async <Result>(
  database: TestDatabase,
  how: Booting,
  task: (url: string) => Promise<Result>,
): Promise<Result> => {
  const running = await bootChild(database, how);
  try {
    return await task(running.url);
  } finally {
    await running.stop();
  }
};
