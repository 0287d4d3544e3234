import { existsSync, utimesSync, watch } from 'node:fs';
import { join } from 'node:path';
import { addressFrom, claimAddress } from './address.mjs';
import { endChildren, endOnSignals, startChild } from './children.mjs';
import { Failure, tellingFailures } from './failure.mjs';
import { DEMO, ROOT } from './paths.mjs';
import { buildPlugin, commandOf, install, settle, withCommands } from './prepare.mjs';
import { say } from './step.mjs';

const COMMAND = 'npm run dev';
const SERVER_BUILD = join(ROOT, 'dist/server');
/** The watcher writes several files a build. */
const SETTLE_MS = 1000;

/**
 * Strapi watches the demo's own files, not the plugin's build: when that changes, a file of the
 * demo is touched for it.
 */
const reloadWithThePlugin = () => {
  const touched = join(DEMO, 'src/index.ts');
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watch(SERVER_BUILD, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Between two builds there is nothing to load.
      if (existsSync(join(SERVER_BUILD, 'index.js'))) utimesSync(touched, new Date(), new Date());
    }, SETTLE_MS);
  });
};

/** Watches and rebuilds the plugin, and runs the demo in development, until Ctrl-C. */
export const developNewsroom = () =>
  tellingFailures(async () => {
    const { host, port, url } = addressFrom(process.env);
    await claimAddress({ host, port, url }, COMMAND);
    let closing = false;
    endOnSignals(() => {
      closing = true;
    });
    await settle();
    await install();
    await buildPlugin();

    say(`The admin panel will be at ${url}/admin`);
    const plugin = startChild([commandOf('@strapi/sdk-plugin', 'strapi-plugin'), 'watch'], {
      cwd: ROOT,
      env: withCommands(),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const demo = startChild([commandOf('@strapi/strapi', 'strapi'), 'develop'], {
      cwd: DEMO,
      env: { ...withCommands(), NODE_ENV: 'development', HOST: host, PORT: String(port) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    reloadWithThePlugin();

    // One without the other is of no use.
    const [name] = await Promise.race(
      Object.entries({ 'strapi-plugin watch': plugin, 'strapi develop': demo }).map(
        ([title, child]) => new Promise((resolve) => child.once('exit', () => resolve([title]))),
      ),
    );
    if (closing) return;
    await endChildren();
    throw new Failure(`${name} ended by itself.`);
  });
