import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const APP = fileURLToPath(new URL('../../demo', import.meta.url));

/** Boots the demo's production build on a database file of its own. It has to be built before. */
export const openNewsroom = async (filename) => {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: filename,
    STRAPI_TELEMETRY_DISABLED: 'true',
    APP_KEYS: 'bench-one,bench-two',
    API_TOKEN_SALT: 'bench',
    ADMIN_JWT_SECRET: 'bench',
    TRANSFER_TOKEN_SALT: 'bench',
    JWT_SECRET: 'bench',
    ENCRYPTION_KEY: 'bench-encryption-key',
  });
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({
    appDir: APP,
    distDir: join(APP, 'dist'),
    serveAdminPanel: false,
  }).load();
  strapi.log.level = 'error';
  // Loading keeps this process busy for longer than Node keeps an idle connection.
  strapi.server.httpServer.keepAliveTimeout = 10 * 60_000;
  await new Promise((resolve) => {
    strapi.server.listen(0, '127.0.0.1', resolve);
  });
  return { strapi, url: `http://127.0.0.1:${strapi.server.httpServer.address().port}` };
};

export const newDatabase = () => join(mkdtempSync(join(tmpdir(), 'newsdesk-bench-')), 'data.db');
