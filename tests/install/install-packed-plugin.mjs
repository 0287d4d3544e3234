/**
 * Packs the plugin, installs the tarball into an empty Strapi application outside the repository
 * with npm alone, and checks that it is found, builds into the admin panel, boots and serves.
 *
 *   node tests/install/install-packed-plugin.mjs [--keep]
 *
 * `--keep` leaves the application where it is, to look at.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeScratchApp } from './scratch-app.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BOOT_TIMEOUT = 120_000;

const log = (line) => process.stdout.write(`${line}\n`);

const run = (cwd, command, ...args) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true' },
  });

/** Only what a site needs: built code with its types, and what people read. */
const isForUsers = (path) =>
  /^dist\/.*(\.js|\.mjs|\.d\.ts)$/.test(path) ||
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md)$/.test(path);

const pack = (folder) => {
  const [packed] = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--pack-destination', folder));
  const paths = packed.files.map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => !isForUsers(path)),
    [],
    'The tarball holds what users do not need.',
  );
  for (const entry of ['dist/admin/index.mjs', 'dist/server/index.js', 'LICENSE']) {
    assert.ok(paths.includes(entry), `The tarball lacks ${entry}.`);
  }
  return join(folder, packed.filename);
};

/** A second copy beside the one Strapi pins: its errors and contexts would be strangers to Strapi. */
const checkSingleCopies = (app) => {
  const { packages } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'));
  for (const name of ['@strapi/utils', '@strapi/design-system', '@strapi/icons', 'react-intl']) {
    const copies = Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));
    assert.deepEqual(copies, [`node_modules/${name}`], `There is not exactly one ${name}.`);
  }
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

const answer = async (url, options) => {
  const response = await fetch(url, options);
  return { status: response.status, text: await response.text() };
};

/** Starts the application, waits until it answers, and gives how to reach and end it. */
const start = async (app) => {
  const port = await freePort();
  const child = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: app,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + BOOT_TIMEOUT;
  const isUp = () =>
    fetch(`${url}/_health`).then(
      ({ ok }) => ok,
      () => false,
    );

  while (!(await isUp())) {
    assert.equal(child.exitCode, null, 'Strapi ended before it answered.');
    assert.ok(Date.now() < deadline, 'Strapi did not answer in time.');
    await wait(250);
  }
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};

const checkServing = async (url) => {
  const articles = await answer(`${url}/api/newsdesk/articles`);
  assert.equal(articles.status, 403, `GET /api/newsdesk/articles answered ${articles.text}`);

  const init = await answer(`${url}/admin/init`);
  assert.equal(init.status, 200, `GET /admin/init answered ${init.text}`);

  const panel = await answer(`${url}/admin/`);
  assert.equal(panel.status, 200, `GET /admin/ answered ${panel.status}`);

  const graphql = await answer(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ newsdeskArticles { title ... on NewsdeskArticle { slug } } }',
    }),
  });
  // A type that is not in the schema would be a validation error instead.
  assert.match(graphql.text, /"FORBIDDEN"|Forbidden access/, `GraphQL answered ${graphql.text}`);
};

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-install-'));
try {
  log('Building and packing the plugin …');
  run(ROOT, 'npm', 'run', '--silent', 'build');
  const tarball = pack(folder);
  const app = join(folder, 'app');
  writeScratchApp(app, tarball);

  log(`Installing it into an empty Strapi application (${app}); some minutes …`);
  run(app, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  checkSingleCopies(app);

  log('Compiling TypeScript that uses its contracts …');
  for (const resolution of ['node16', 'bundler']) {
    run(
      app,
      process.execPath,
      'node_modules/typescript/bin/tsc',
      '-p',
      `consumer/${resolution}.json`,
    );
  }

  log('Building the admin panel …');
  run(app, process.execPath, 'node_modules/@strapi/strapi/bin/strapi.js', 'build');

  log('Starting the application …');
  const { url, stop } = await start(app);
  try {
    await checkServing(url);
  } finally {
    await stop();
  }
  log('The packed plugin installs, builds, boots and serves.');
} finally {
  if (!process.argv.includes('--keep')) rmSync(folder, { recursive: true, force: true });
}
