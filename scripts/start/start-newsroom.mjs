import { createWriteStream } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { addressFrom, claimAddress } from './address.mjs';
import { buildIfStale, DEMO_BUILD } from './builds.mjs';
import { endOnSignals, startChild } from './children.mjs';
import { Failure, tellingFailures } from './failure.mjs';
import { BUILDS_FILE, DEMO, LOGS, ROOT } from './paths.mjs';
import { buildPlugin, commandOf, install, settle } from './prepare.mjs';
import { runStep, say, saying, tailOf } from './step.mjs';
import { welcome } from './welcome.mjs';

const COMMAND = 'npm start';
const STRAPI_LOG = join(LOGS, 'newsroom.log');
const ASK_EVERY_MS = 250;

/** What the seeding says of itself in Strapi's log. */
const SEEDING = /Newsroom: (.+)$/;

const buildDemo = () =>
  buildIfStale(DEMO_BUILD, {
    root: ROOT,
    buildsFile: BUILDS_FILE,
    make: () =>
      runStep('Building the demo and its admin panel', {
        log: 'build-demo.log',
        args: [commandOf('@strapi/strapi', 'strapi'), 'build'],
        cwd: DEMO,
        env: { NODE_ENV: 'production' },
      }),
  });

/** @param {import('./address.mjs').Address} address */
const startStrapi = ({ host, port }) => {
  const log = createWriteStream(STRAPI_LOG);
  const strapi = startChild([commandOf('@strapi/strapi', 'strapi'), 'start'], {
    cwd: DEMO,
    env: { NODE_ENV: 'production', HOST: host, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [strapi.stdout, strapi.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      const seeding = SEEDING.exec(line);
      if (seeding) say(`  ${seeding[1]}`);
    });
  }
  return strapi;
};

/** @param {string} url */
const isUp = async (url) => {
  try {
    return (await fetch(`${url}/_health`)).status === 204;
  } catch {
    // Nobody listens yet.
    return false;
  }
};

/**
 * @param {import('./children.mjs').ChildProcess} strapi @param {string} url
 * @throws {Failure} when Strapi ends before it answers
 */
const untilItAnswers = async (strapi, url) => {
  while (!(await isUp(url))) {
    if (strapi.exitCode !== null || strapi.signalCode !== null) {
      throw new Failure(`The newsroom did not start. Its log is ${relative(ROOT, STRAPI_LOG)}`, {
        detail: await tailOf(STRAPI_LOG),
      });
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
};

/** From a fresh clone, or from where one was left, to a newsroom that answers until Ctrl-C. */
export const startNewsroom = () =>
  tellingFailures(async () => {
    const address = addressFrom(process.env);
    await claimAddress(address, COMMAND);
    let closing = false;
    endOnSignals(() => {
      closing = true;
      say('\nClosing the newsroom …');
    });
    await settle();
    await install();
    await buildPlugin();
    await buildDemo();

    const strapi = await saying('Opening the newsroom', async () => {
      const child = startStrapi(address);
      await untilItAnswers(child, address.url);
      return child;
    });
    say(await welcome(address.url));
    say(`\nEvery request is logged in ${relative(ROOT, STRAPI_LOG)}. Ctrl-C closes the newsroom.`);

    strapi.once('exit', async (code, signal) => {
      if (closing) return;
      process.stderr.write(
        `${await tailOf(STRAPI_LOG)}\n\nThe newsroom ended by itself (${code ?? signal}).\n`,
      );
      process.exitCode = 1;
    });
  });
