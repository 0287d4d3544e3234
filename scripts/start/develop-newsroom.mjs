import { unwatchFile, utimesSync, watchFile } from 'node:fs';
import { join } from 'node:path';
import { addressFrom, claimAddress } from './address.mjs';
import { endChildren, endOnSignals, startChild } from './children.mjs';
import { Failure, tellingFailures } from './failure.mjs';
import { DEMO, ROOT } from './paths.mjs';
import { commandOf, install, settle, withCommands } from './prepare.mjs';
import { say } from './step.mjs';

const COMMAND = 'npm run dev';
const SERVER_BUILD = join(ROOT, 'dist/server/index.js');
/** A build writes the server half in two formats, one after the other. */
const SETTLE_MS = 1000;

/**
 * Calls back after each build of the plugin's server half, the first included. Asks for the time
 * of the file, since a build may take its folder away and so deafen a watch on that.
 * @param {() => void} onBuilt
 */
const watchServerBuild = (onBuilt) => {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watchFile(SERVER_BUILD, { interval: 500 }, ({ mtimeMs }) => {
    clearTimeout(timer);
    // Between two builds there is nothing to load.
    if (mtimeMs > 0) timer = setTimeout(onBuilt, SETTLE_MS);
  });
};

/** Strapi watches the demo's own files, not the plugin's build: one of the former is touched. */
const reloadDemo = () => {
  const now = new Date();
  utimesSync(join(DEMO, 'src/index.ts'), now, now);
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

    const plugin = startChild([commandOf('@strapi/sdk-plugin', 'strapi-plugin'), 'watch'], {
      cwd: ROOT,
      env: withCommands(),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const ended = new Promise((resolve) => {
      plugin.once('exit', () => resolve('strapi-plugin watch'));
      let open = false;
      watchServerBuild(() => {
        if (open) return reloadDemo();
        open = true;
        say(`\nThe admin panel will be at ${url}/admin\n`);
        const demo = startChild([commandOf('@strapi/strapi', 'strapi'), 'develop'], {
          cwd: DEMO,
          env: { ...withCommands(), NODE_ENV: 'development', HOST: host, PORT: String(port) },
          stdio: ['ignore', 'inherit', 'inherit'],
        });
        demo.once('exit', () => resolve('strapi develop'));
      });
    });

    // One without the other is of no use.
    const name = await ended;
    unwatchFile(SERVER_BUILD);
    if (closing) return;
    await endChildren();
    throw new Failure(`${name} ended by itself.`);
  });
