import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { createTestDatabase, type TestDatabase } from './database';

export interface BootedStrapi {
  strapi: Core.Strapi;
  /** `http://127.0.0.1:<a free port>` */
  url: string;
  database: TestDatabase;
  /** Ends the application and drops its database. */
  stop: () => Promise<void>;
}

export const TEST_APP = join(__dirname, 'app');

const listen = (strapi: Core.Strapi): Promise<string> =>
  new Promise((resolve, reject) => {
    const { server } = strapi;
    server.httpServer.once('error', reject);
    // A test may be busy for longer than the five seconds after which Node drops an idle connection,
    // just as the next call is sent on it.
    server.httpServer.keepAliveTimeout = 10 * 60_000;
    server.listen(0, '127.0.0.1', () => {
      const address = server.httpServer.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The test server has no port.'));
        return;
      }
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });

/** How often in a row nobody may be asking for anything. */
const QUIET_TURNS = 25;

/**
 * Waits until nothing is asked of the database any more. Strapi reads what its events tell after the
 * write that they tell of has been answered: ended meanwhile, it would wait for a connection that
 * never comes, and take the process down with it.
 */
const untilQuiet = async ({ db }: Core.Strapi): Promise<void> => {
  const { pool } = db.connection.client;
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
};

/** Boots the test app with the built plugin. Strapi allows one per process. */
export const bootStrapi = async (database?: TestDatabase): Promise<BootedStrapi> => {
  const db = database ?? (await createTestDatabase());
  process.env.NODE_ENV = 'test';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.NEWSDESK_TEST_CONNECTION = JSON.stringify(db.connection);

  const { createStrapi } = await import('@strapi/strapi');
  const strapi = createStrapi({
    appDir: TEST_APP,
    distDir: TEST_APP,
    autoReload: false,
    serveAdminPanel: false,
  });
  // Uploads of a test are no part of the repository.
  const publicFolder = mkdtempSync(join(tmpdir(), 'newsdesk-public-'));
  mkdirSync(join(publicFolder, 'uploads'));
  strapi.dirs.static.public = publicFolder;
  strapi.log.level = process.env.NEWSDESK_TEST_LOG ?? 'error';
  await strapi.load();
  const url = await listen(strapi);

  return {
    strapi,
    url,
    database: db,
    stop: async () => {
      await untilQuiet(strapi);
      await strapi.destroy();
      await db.drop();
      rmSync(publicFolder, { recursive: true, force: true });
    },
  };
};
