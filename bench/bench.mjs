// `npm run bench`: how fast the plugin is, against Strapi itself and against the least that the
// same answer can cost. See README.md in this folder.
import { parseArgs } from 'node:util';
import { linesOf, tableOf } from './measure/report.mjs';
import { measurePublishing } from './publishing/measure-publishing.mjs';
import { measureStories } from './stories/measure-stories.mjs';

const PARTS = {
  stories: measureStories,
  publishing: measurePublishing,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    smoke: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    articles: { type: 'string' },
  },
});
const { smoke } = values;
const how = {
  smoke,
  rounds: Number(values.rounds ?? (smoke ? 1 : 7)),
  articles: Number(values.articles ?? (smoke ? 20 : 1000)),
};
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);

const say = (line) => process.stdout.write(`${line}\n`);
const results = [];
for (const name of wanted) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`There is no “${name}” to measure.`);
  say(`• ${name} …`);
  results.push(...(await part(how)));
}
const unmeasured = results.filter(({ ratio }) => !Number.isFinite(ratio));
if (unmeasured.length > 0) {
  throw new Error(`Nothing was measured of ${unmeasured.map(({ name }) => name).join(', ')}.`);
}
if (smoke)
  say('\nEverything runs. A smoke run measures too little for its figures to mean anything.');
say(`\n${tableOf(results)}\n\n${linesOf(results)}`);
