/**
 * Packs the plugin, installs the tarball into an empty Strapi application outside the repository
 * with npm alone, and checks that it is found, builds into the admin panel, boots and serves.
 *
 *   npm run test:install [-- --keep]
 *
 * `--keep` leaves the application where it is, to look at.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeFrontEnd } from './front-end.mjs';
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

const FOR_PEOPLE = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'SECURITY.md',
  // The README sends its readers there.
  'docs/nextjs.md',
  'docs/sourcing-rules.md',
];

/** What a site needs: built code with its types, and what people read. */
const filesForUsers = () => [
  'package.json',
  'bin/newsdesk.js',
  ...FOR_PEOPLE,
  ...readdirSync(join(ROOT, 'dist'), { recursive: true })
    .map((path) => `dist/${path.split(sep).join('/')}`)
    .filter((path) => /\.(js|mjs|d\.ts)$/.test(path)),
];

const pack = (folder) => {
  const [packed] = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--pack-destination', folder));
  const paths = packed.files.map(({ path }) => path);
  const wanted = filesForUsers();
  const but = (some, others) => some.filter((path) => !others.includes(path));
  assert.deepEqual(but(paths, wanted), [], 'The tarball holds what users do not need.');
  assert.deepEqual(but(wanted, paths), [], 'The tarball lacks what users need.');
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

/** Somebody copies the Next.js guide into a front end that has nothing of Strapi. */
const checkFrontEnd = (folder, tarball) => {
  const written = writeFrontEnd(folder, tarball);
  assert.deepEqual(written, [
    'app/news/[slug]/page.tsx',
    'app/stories/[slug]/page.tsx',
    'app/story-changed/route.ts',
  ]);
  run(
    folder,
    'npm',
    'install',
    '--legacy-peer-deps',
    '--omit=optional',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  );
  run(folder, process.execPath, 'node_modules/typescript/bin/tsc', '-p', '.');
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

/** The command looks the application through and prints what it found, and nothing else. */
const checkCommand = (app) => {
  const { ok, checks } = JSON.parse(
    run(app, 'npx', '--no-install', 'newsdesk', 'doctor', '--json'),
  );
  assert.ok(ok, `newsdesk doctor found ${JSON.stringify(checks)}`);
  assert.ok(checks.length > 0, 'newsdesk doctor looked at nothing.');
};

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-install-'));
try {
  log('Building and packing the plugin …');
  run(ROOT, 'npm', 'run', '--silent', 'build');
  const tarball = pack(folder);
  const app = join(folder, 'app');
  writeScratchApp(app, tarball);

  log('Compiling the Next.js guide in a front end …');
  checkFrontEnd(join(folder, 'front-end'), tarball);

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

  log('Running its command …');
  checkCommand(app);
  log('The packed plugin installs, builds, boots, serves and looks after itself.');
} finally {
  if (!process.argv.includes('--keep')) rmSync(folder, { recursive: true, force: true });
}
