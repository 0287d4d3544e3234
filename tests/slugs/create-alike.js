/**
 * A second process of the same newsroom: boots Strapi on the database of the tests, waits for its
 * parent's word, creates articles of one title all at once, and tells the parent their slugs.
 */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = join(__dirname, '../support/app');

const told = () => new Promise((resolve) => process.once('message', resolve));

const run = async () => {
  const strapi = createStrapi({
    appDir,
    distDir: appDir,
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = 'error';
  await strapi.load();

  const word = told();
  process.send({ ready: true });
  const { title, count } = await word;

  const outcomes = await Promise.allSettled(
    Array.from({ length: count }, () =>
      strapi.documents('plugin::newsdesk.article').create({ data: { title } }),
    ),
  );
  process.send({
    slugs: outcomes.map(({ value, reason }) => value?.slug ?? `failed: ${reason.message}`),
  });
  await strapi.destroy();
  process.disconnect();
};

run().catch((error) => {
  process.send({ failed: error.stack });
  process.exitCode = 1;
  process.disconnect();
});
