import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const chromiumPath = CANDIDATES.find(
  (path): path is string => path !== undefined && existsSync(path),
);

export const HOW_TO_GET_CHROMIUM =
  'No Chromium was found: the browser tests are skipped. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.';

/** `describe`, or a skip that says why where there is no browser. */
export const describeInBrowser: typeof describe | typeof describe.skip = (() => {
  if (chromiumPath !== undefined) return describe;
  process.stdout.write(`${HOW_TO_GET_CHROMIUM}\n`);
  return describe.skip;
})();

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
