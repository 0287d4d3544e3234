// `npm run bench:rename`: a person who is quoted in very many stories gets another name, while
// readers read. See README.md in the folder above.
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fillNewsroom } from '../fill/fill.mjs';
import { newDatabase } from '../fill/newsroom.mjs';
import { plannedArticle, slugOf } from '../fill/planned-articles.mjs';
import { percentile } from '../measure/statistics.mjs';
import { startServer } from '../servers/start-server.mjs';

const STORIES = Number(process.env.BENCH_STORIES ?? 50_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 15);
const READERS = 4;
const SAMPLED = Math.min(200, STORIES);
/** Each article quotes six of the eight, so that a person is in three of four articles. */
const PEOPLE = 8;
const RENAMED = 0;
const ARTICLES = Math.ceil((STORIES * 4) / 3);
const ALLOWED = { editMs: 2_000, times: 2, followMs: 5_000 };

const say = (line) => process.stdout.write(`${line}\n`);
const started = performance.now();
const since = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;

const filename = newDatabase();
const boot = () =>
  startServer('strapi-server.js', {
    BENCH_PLUGIN: 'true',
    BENCH_DATABASE: filename,
    BENCH_SETTINGS: JSON.stringify({ stories: { public: true } }),
  });
// The first boot makes the tables, the second finds what was loaded into them.
await (await boot()).stop();
const fill = fillNewsroom(filename);
fill.addPeople(PEOPLE);
fill.addArticles(ARTICLES, { waiting: 0, confirmer: 1 });
const renamed = fill.people[RENAMED].document_id;
// What was loaded is not to be carried over by a reader.
fill.db.pragma('wal_checkpoint(TRUNCATE)');
fill.db.close();
const server = await boot();
say(`${ARTICLES} articles loaded (${since()})`);
const built = await server.ask('buildStories');
say(`${built} stories built (${since()})`);

const shows = (n) => {
  const { authors, quotes } = plannedArticle(n, PEOPLE);
  return authors.includes(RENAMED) || quotes.some(({ speaker }) => speaker === RENAMED);
};
const numbers = Array.from({ length: ARTICLES }, (_, n) => n);
const affected = numbers.filter(shows);
const others = numbers.filter((n) => !shows(n));

const read = async (n) => {
  const slug = slugOf(plannedArticle(n, PEOPLE).title);
  const response = await fetch(`${server.url}/api/newsdesk/stories/${slug}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${slug}: ${response.status} ${text}`);
  return text;
};

/** Reads stories that the person is not in, for so long, and gives how long each took. */
const readOthers = async (seconds) => {
  const times = [];
  const until = performance.now() + seconds * 1000;
  let next = 0;
  const reader = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      next += 1;
      await read(others[(next * 7919) % others.length]);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return times;
};

const p95 = (times) => percentile(times, 0.95);
await readOthers(3);
const before = p95(await readOthers(SECONDS));

const meanwhile = readOthers(SECONDS);
const { saving, publishing } = await server.ask('rename', {
  documentId: renamed,
  name: 'Somebody Else',
});
const following = [];
for (let sampled = 0; sampled < SAMPLED; sampled += 1) {
  const n = affected[(sampled * 7919) % affected.length];
  const began = performance.now();
  while (!(await read(n)).includes('Somebody Else')) {
    if (performance.now() - began > ALLOWED.followMs) throw new Error(`Story ${n} did not follow.`);
  }
  following.push(performance.now() - began);
}
const timesDuring = await meanwhile;
const during = p95(timesDuring);

const results = [
  { name: 'rename/save', value: saving, unit: 'ms', target: ALLOWED.editMs },
  { name: 'rename/publish', value: publishing, unit: 'ms', target: ALLOWED.editMs },
  { name: 'rename/others', value: during / before, unit: 'times', target: ALLOWED.times },
  { name: 'rename/follow', value: Math.max(...following), unit: 'ms', target: ALLOWED.followMs },
].map((result) => ({ ...result, stories: affected.length, fits: result.value <= result.target }));
say(`\nA person in ${affected.length} stories was renamed:`);
for (const { name, value, unit, target, fits } of results) {
  const verdict = fits ? '' : '  TOO SLOW';
  say(`${name.padEnd(18)}${value.toFixed(1).padStart(10)} ${unit.padEnd(6)} ≤ ${target}${verdict}`);
}
say(`others' p95: ${before.toFixed(1)} ms before, ${during.toFixed(1)} ms during`);
say(`The longest that one of them took: ${Math.max(...timesDuring).toFixed(0)} ms`);
for (const result of results) say(JSON.stringify(result));

await server.stop();
await rm(dirname(filename), { recursive: true, force: true });
process.exitCode = results.every(({ fits }) => fits) ? 0 : 1;
