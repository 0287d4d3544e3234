// `node bench/quotations.bench.mjs`: how fast quotations are read, in megabytes of text per second
// of processor time, and whether that holds for four times as much.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

// The sources as they are: they are no face of the built plugin.
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
const require = createRequire(import.meta.url);
const { align, passages, prepareBody } = require(
  fileURLToPath(new URL('../server/src/quotations/index.ts', import.meta.url)),
);

const PARAGRAPHS = [
  'The ferry’s owners said on Monday that they would repair "every last boat", and the sailors\' union did not believe a word of it.',
  '“We’ve heard that since the \'90s,” said Mara Lind, 52, who has worked on the route for 30 years. “They said it in 2004, they said it in 2011, and my 12" telescope has seen more of the harbour than they have.”',
  'The minister, who is 6\' 2" and lives above the harbour, told the Gazette it was ‘a matter of days’ — or, at worst, of weeks.',
  "Mara Lind remembers: \"My mother told me, 'Never trust a man who won't look at the water.' I was ten.",
  '"I have never forgotten it. And I\'ve told my own children, too," she said.',
  'No repairs have begun. The next ferry leaves at six o’clock, and on the quay nobody thinks that it will be the last one this year to leave late.',
];
const ARTICLE = PARAGRAPHS.join('\n');
const QUOTES = passages(ARTICLE).map(({ text }) => text);

const readProse = (text) => {
  passages(text);
};
const alignProse = (text) => {
  const body = prepareBody(text);
  for (const quote of QUOTES) align(quote, body);
};
const alignDrifted = (text) => {
  const body = prepareBody(text);
  align('We have heard this since the 1990s', body);
};
const readAndAlign = (text) => {
  passages(text);
  align(text.slice(0, 4000), text);
};

const repeated = (unit) => (length) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const CASES = [
  ['prose: passages', repeated(`${ARTICLE}\n`), readProse],
  [`prose: ${QUOTES.length} quotes aligned`, repeated(`${ARTICLE}\n`), alignProse],
  ['prose: a drifted quote', repeated(`${ARTICLE}\n`), alignDrifted],
  ...['"', '“', '“a” ', "'", "s' ", "'A\n", '“‘', '"\n', '[', '[a] ', '… ', 'a ', 'a'].map(
    (unit) => [`only ${JSON.stringify(unit)}`, repeated(unit), readAndAlign],
  ),
];

/** Processor time, which other work on the machine does not lengthen as it does the clock's. */
const secondsOf = (run, text) => {
  const before = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const best = (run, text) => Math.min(...Array.from({ length: 3 }, () => secondsOf(run, text)));

const MEGABYTE = 1_000_000;
for (const [name, textOf, run] of CASES) {
  best(run, textOf(MEGABYTE / 10));
  const quarter = best(run, textOf(MEGABYTE / 4));
  const whole = best(run, textOf(MEGABYTE));
  const speed = (1 / whole).toFixed(1).padStart(7);
  const growth = (whole / quarter).toFixed(1).padStart(5);
  process.stdout.write(`${name.padEnd(28)}${speed} MB/s   × 4 text: × ${growth} time\n`);
}
