/**
 * A Strapi of its own, in a process of its own: boots the test app as the environment says, tells
 * its parent the address, and ends when it is told to. Plain CommonJS: Node runs it as it is, and
 * Strapi's ESM build does not load in Node.
 */
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const app = join(__dirname, 'app');
const publicFolder = mkdtempSync(join(tmpdir(), 'newsdesk-public-'));
mkdirSync(join(publicFolder, 'uploads'));

const strapi = createStrapi({
  appDir: app,
  distDir: app,
  autoReload: false,
  serveAdminPanel: false,
});
strapi.log.level = process.env.NEWSDESK_TEST_LOG ?? 'error';
// Uploads of a test are no part of the repository.
strapi.dirs.static.public = publicFolder;
if (process.env.NEWSDESK_TEST_OWN_TYPES !== 'true') {
  // They relate to the plugin's: Strapi would not boot with them and without it.
  strapi.dirs.dist.api = join(publicFolder, 'no-api');
  strapi.dirs.dist.components = join(publicFolder, 'no-components');
}

process.on('message', async (message) => {
  if (message !== 'stop') return;
  await strapi.destroy();
  rmSync(publicFolder, { recursive: true, force: true });
  process.exit(0);
});

strapi.load().then(() =>
  strapi.server.listen(0, '127.0.0.1', () => {
    const { port } = strapi.server.httpServer.address();
    process.send({ url: `http://127.0.0.1:${port}` });
  }),
);
