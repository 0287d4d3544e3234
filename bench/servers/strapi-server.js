/**
 * A Strapi in production, in a process of its own: boots the bench app as the environment says,
 * tells its parent the address, and does what it is asked to by name until it is told to stop.
 */
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { answerParent } = require('./answer-parent');
const publishing = require('../publishing/tasks');
const renaming = require('../rename/tasks');
const stories = require('../stories/tasks');
const seeding = require('./open-to-public');

const app = join(__dirname, '../app');
const publicFolder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-public-'));
mkdirSync(join(publicFolder, 'uploads'));

const strapi = createStrapi({
  appDir: app,
  distDir: app,
  autoReload: false,
  serveAdminPanel: false,
});
strapi.log.level = 'error';
strapi.dirs.static.public = publicFolder;
// The types of the app stand in the plugin's tables: there are these or those.
if (process.env.BENCH_PLUGIN === 'true') strapi.dirs.dist.api = join(publicFolder, 'no-api');

const stop = async () => {
  await strapi.destroy();
  rmSync(publicFolder, { recursive: true, force: true });
};

strapi.load().then(() => {
  // A parent that was busy with something else finds its connections as it left them.
  strapi.server.httpServer.keepAliveTimeout = 10 * 60_000;
  strapi.server.listen(0, '127.0.0.1', () => {
    const { port } = strapi.server.httpServer.address();
    answerParent({ url: `http://127.0.0.1:${port}`, tasks: tasksOf(strapi), stop });
  });
});

const tasksOf = (served) => ({
  ...publishing.tasksOf(served),
  ...renaming.tasksOf(served),
  ...stories.tasksOf(served),
  ...seeding.tasksOf(served),
});
