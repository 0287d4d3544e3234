import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestDatabase } from './database';

export interface ChildStrapi {
  url: string;
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
  { plugin }: { plugin: boolean },
): Promise<ChildStrapi> => {
  const child = fork(join(__dirname, 'strapi-process.js'), {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      NEWSDESK_TEST_CONNECTION: JSON.stringify(database.connection),
      NEWSDESK_TEST_PLUGIN: String(plugin),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
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
    stop: async () => {
      child.send('stop');
      await ended;
    },
  };
};

/** Boots, does something with the running application, and ends it. */
export const whileRunning = async <Result>(
  database: TestDatabase,
  how: { plugin: boolean },
  task: (url: string) => Promise<Result>,
): Promise<Result> => {
  const running = await bootChild(database, how);
  try {
    return await task(running.url);
  } finally {
    await running.stop();
  }
};
