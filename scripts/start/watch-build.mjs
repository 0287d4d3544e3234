import { statSync } from 'node:fs';

const ASK_EVERY_MS = 500;
/** A build writes its files one after the other. */
const SETTLE_MS = 1000;

/** When a file was last written; 0 while there is none. @param {string} file */
const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Calls back after each build that writes a file. Asks for the time of the file, since a build may
 * take its folder away and so deafen a watch on that.
 * @param {string} file @param {() => void} onBuilt
 * @returns {() => void} ends the watch
 */
export const watchBuild = (file, onBuilt) => {
  let known = timeOf(file);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const ticker = setInterval(() => {
    const time = timeOf(file);
    if (time === known) return;
    known = time;
    clearTimeout(timer);
    // Between two builds there is nothing to load.
    if (time > 0) timer = setTimeout(onBuilt, SETTLE_MS);
  }, ASK_EVERY_MS);
  return () => {
    clearInterval(ticker);
    clearTimeout(timer);
  };
};
