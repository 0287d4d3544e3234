// `npm run bench:admin`: what editors ask the plugin for, of few and of very many articles. See
// README.md in the folder above.
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fillNewsroom } from '../fill/fill.mjs';
import { newDatabase } from '../fill/newsroom.mjs';
import { inRounds } from '../measure/rounds.mjs';
import { median, percentile } from '../measure/statistics.mjs';
import { startServer } from '../servers/start-server.mjs';
import { deskRequests, listRequests } from './requests.mjs';

const [SMALL, LARGE] = (process.env.BENCH_SIZES ?? '1000,100000').split(',').map(Number);
const SAMPLES = Number(process.env.BENCH_SAMPLES ?? 200);
/** Articles whose sources wait, and how many sources an article has. */
const WAITING = 250;
const SOURCES = 2;
const PAGE = 20;
const ROUNDS = 60;
/** A list of Strapi's counts all that it finds: seconds, at a hundred thousand articles. */
const LIST_ROUNDS = 12;
const ALLOWED = { milliseconds: 150, times: 1.3 };

const say = (line) => process.stdout.write(`${line}\n`);
const began = performance.now();
const since = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;

const boot = (filename) => startServer('desk-server.mjs', { BENCH_DATABASE: filename });

const checkRows = async () => {
  const filename = newDatabase();
  const server = await boot(filename);
  await server.ask('checkRows', { samples: SAMPLES, confirmer: await server.ask('makeEditor') });
  await server.stop();
  await rm(dirname(filename), { recursive: true });
  say(`${SAMPLES} loaded articles equal those of the Document Service (${since()})`);
};

const ask = async ({ server, token }, { method = 'GET', path, body }) => {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  return text;
};

/** Every start takes back what was confirmed of other words: of what was loaded that is none. */
const checkQueue = async (newsroom) => {
  const { data } = JSON.parse(await ask(newsroom, { path: '/newsdesk/sourcing/queue' }));
  const waiting = Math.min(WAITING, newsroom.size) * SOURCES;
  if (data.total !== waiting) throw new Error(`${data.total} sources wait, not ${waiting}`);
};

/** Loads a newsroom, and serves it in a process that has not done the loading. */
const newsroomOf = async (size) => {
  const filename = newDatabase();
  const loading = await boot(filename);
  const confirmer = await loading.ask('makeEditor');
  await loading.ask('askForConfirmations');
  await loading.stop();
  const fill = fillNewsroom(filename);
  fill.confirmAll(confirmer);
  fill.addPeople(Math.max(10, size / 2));
  fill.addArticles(size, { waiting: WAITING, confirmer });
  const { documents, people } = fill;
  fill.db.close();
  say(`${size} articles, ${size * 8} quotes, ${people.length} people loaded (${since()})`);
  const server = await boot(filename);
  say(`started (${since()})`);
  const newsroom = { size, filename, server, documents, people: people.length };
  newsroom.token = await server.ask('signIn');
  await checkQueue(newsroom);
  return newsroom;
};

const timed = (newsroom, request) => async (round) => {
  const asked = performance.now();
  await Promise.all([request(round)].flat().map((one) => ask(newsroom, one)));
  return performance.now() - asked;
};

const median95 = (times) => ({ median: median(times), p95: percentile(times, 0.95) });

/** Of newsrooms in turn, so that what else the machine does meets all alike. */
const measure = async (newsrooms, requestsOf, rounds, note = {}) => {
  const found = [];
  for (const name of Object.keys(requestsOf(newsrooms[0]))) {
    const measures = Object.fromEntries(
      newsrooms.map((newsroom) => [newsroom.size, timed(newsroom, requestsOf(newsroom)[name])]),
    );
    await inRounds(Math.ceil(rounds / 6), measures);
    const times = await inRounds(rounds, measures);
    found.push([name, newsrooms.map(({ size }) => median95(times[size]))]);
    // Told as it is found: what is measured last may take minutes.
    for (const { size } of newsrooms) {
      const line = { bench: 'admin', size, ...note, request: name, ...median95(times[size]) };
      say(JSON.stringify(line));
    }
  }
  return found;
};

await checkRows();
const small = await newsroomOf(SMALL);
const large = await newsroomOf(LARGE);
const lastPage = (size) => Math.ceil((Math.min(WAITING, size) * SOURCES) / PAGE);
const desk = (newsroom) => deskRequests(newsroom, { lastPage: lastPage(newsroom.size) });
const held = await measure([small, large], desk, ROUNDS);
const lists = await measure([small, large], () => listRequests, LIST_ROUNDS);

const fill = fillNewsroom(large.filename);
fill.openAll();
fill.db.close();
const worstOf = (newsroom) => {
  const { queue, widget, 'queue, for approval': approval } = desk(newsroom);
  return { queue, widget, 'queue, for approval': approval };
};
const worst = await measure([large], worstOf, 20, { allWait: true });

const ms = (time) => `${time.toFixed(1)} ms`.padStart(14);
const line = (name, [few, many], verdict) =>
  `${name.padEnd(22)}${ms(few.p95)}${ms(many.p95)}   ${(many.median / few.median).toFixed(2)}${verdict}`;
const fits = ([few, many]) =>
  many.p95 <= ALLOWED.milliseconds && many.median <= few.median * ALLOWED.times;
say(
  `\n${'request'.padEnd(22)}${`p95 at ${SMALL}`.padStart(14)}${`at ${LARGE}`.padStart(14)}   times (median)`,
);
for (const [name, times] of held) say(line(name, times, fits(times) ? '' : '  TOO SLOW'));
for (const [name, times] of lists) say(line(name, times, '  (the list is Strapi’s)'));
say(`\nWhere all ${LARGE * SOURCES} sources wait, which no newsroom could bear:`);
for (const [name, [{ p95 }]] of worst) say(`${name.padEnd(36)}${ms(p95)}`);

for (const { server, filename } of [small, large]) {
  await server.stop();
  await rm(dirname(filename), { recursive: true });
}
process.exitCode = held.every(([, times]) => fits(times)) ? 0 : 1;
