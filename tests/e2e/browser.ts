import { type Browser, chromium } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/test/chromium.mjs';

const executablePath = findChromium();

/** `describe`, or a skip that says why where there is no browser. */
export const describeInBrowser: typeof describe | typeof describe.skip = (() => {
  if (executablePath !== undefined) return describe;
  process.stdout.write(`${HOW_TO_GET_CHROMIUM}\n`);
  return describe.skip;
})();

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
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
