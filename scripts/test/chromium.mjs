import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where the browser for the browser tests is: where CHROMIUM_PATH says, or one that is installed.
 * @returns {string | undefined}
 */
export const findChromium = () =>
  [process.env.CHROMIUM_PATH, ...CANDIDATES].find((path) => path && existsSync(path));

export const HOW_TO_GET_CHROMIUM =
  'No Chromium was found: the browser tests are skipped. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.';
