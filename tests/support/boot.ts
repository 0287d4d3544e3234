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
    server.listen(0, '127.0.0.1', () => {
      const address = server.httpServer.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The test server has no port.'));
        return;
      }
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });

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
  strapi.log.level = process.env.NEWSDESK_TEST_LOG ?? 'error';
  await strapi.load();
  const url = await listen(strapi);

  return {
    strapi,
    url,
    database: db,
    stop: async () => {
      await strapi.destroy();
      await db.drop();
    },
  };
};
