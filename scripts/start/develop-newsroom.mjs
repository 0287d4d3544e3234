import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { addressFrom, claimAddress } from './address.mjs';
import { endChild, endChildren, endOnSignals, startChild } from './children.mjs';
import { Failure, tellingFailures } from './failure.mjs';
import { DEMO, ROOT } from './paths.mjs';
import { commandOf, install, settle, withCommands } from './prepare.mjs';
import { say } from './step.mjs';
import { watchBuild } from './watch-build.mjs';

const COMMAND = 'npm run dev';
const SERVER_BUILD = join(ROOT, 'dist/server/index.js');
const ADMIN_BUILD = join(ROOT, 'dist/admin/index.mjs');
const DEMO_PANEL = join(DEMO, 'src/admin/app.ts');

/**
 * Lets the open panels load anew. Vite does so when a build begins by taking the old files away,
 * and then finds nothing to load; the demo's own part of the panel is touched when the new are there.
 */
const reloadPanels = () => {
  const now = new Date();
  utimesSync(DEMO_PANEL, now, now);
};

/**
 * Runs the demo in development. It is started anew for a new server half rather than left to its own
 * watch: that is blind in some folders, `/tmp` and hidden ones among them, and while it reloads,
 * whoever calls gets no answer at all.
 * @param {import('./address.mjs').Address} address @param {() => void} onEnded told when it ends by itself
 */
const demoIn = ({ host, port }, onEnded) => {
  /** @type {import('./children.mjs').ChildProcess | null} */
  let running = null;
  return {
    isRunning: () => running !== null,
    start: () => {
      const demo = startChild([commandOf('@strapi/strapi', 'strapi'), 'develop'], {
        cwd: DEMO,
        env: { ...withCommands(), NODE_ENV: 'development', HOST: host, PORT: String(port) },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      demo.once('exit', () => running === demo && onEnded());
      running = demo;
    },
    end: async () => {
      const demo = running;
      running = null;
      if (demo) await endChild(demo);
    },
  };
};

/** Watches and rebuilds the plugin, and runs the demo in development, until Ctrl-C. */
export const developNewsroom = () =>
  tellingFailures(async () => {
    const address = addressFrom(process.env);
    await claimAddress(address, COMMAND);
    let closing = false;
    endOnSignals(() => {
      closing = true;
    });
    await settle();
    await install();

    /** @type {(() => void)[]} */
    const watches = [];
    const ended = new Promise((resolve) => {
      const plugin = startChild([commandOf('@strapi/sdk-plugin', 'strapi-plugin'), 'watch'], {
        cwd: ROOT,
        env: withCommands(),
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      plugin.once('exit', () => resolve('strapi-plugin watch'));

      const demo = demoIn(address, () => resolve('strapi develop'));
      let starts = Promise.resolve();
      const startAnew = async () => {
        say(`\nThe admin panel will be at ${address.url}/admin\n`);
        await demo.end();
        if (!closing) demo.start();
      };
      watches.push(
        watchBuild(SERVER_BUILD, () => {
          starts = starts.then(startAnew);
        }),
        watchBuild(ADMIN_BUILD, () => demo.isRunning() && reloadPanels()),
      );
    });

    // One without the other is of no use.
    const name = await ended;
    for (const endWatch of watches) endWatch();
    if (closing) return;
    closing = true;
    await endChildren();
    throw new Failure(`${name} ended by itself.`);
  });
