import { isDeepStrictEqual } from 'node:util';
import { fillNewsroom } from '../fill/fill.mjs';
import { newDatabase, openNewsroom } from '../fill/newsroom.mjs';
import { makeArticle, removeArticle, rowsOfArticle } from '../fill/same-rows.mjs';

const [SMALL, LARGE] = (process.env.BENCH_SIZES ?? '1000,100000').split(',').map(Number);
const WAITING = 250;
const SAMPLED = Number(process.env.BENCH_SAMPLES ?? 200);
const ROUNDS = 60;
/** A list of Strapi's counts all that it finds: seconds, at a hundred thousand articles. */
const LIST_ROUNDS = 12;
const ALLOWED = { milliseconds: 150, times: 1.3 };
const ARTICLE = 'plugin::newsdesk.article';

const filename = newDatabase();
const { strapi, url } = await openNewsroom(filename);
const fill = fillNewsroom(filename);

const superAdmin = async () => {
  const role = await strapi.service('admin::role').getSuperAdmin();
  const password = 'Newsdesk-bench-1';
  const email = 'bench@example.com';
  const user = await strapi
    .service('admin::user')
    .create({ email, firstname: 'Bench', password, isActive: true, roles: [role.id] });
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const answer = await response.json();
  if (response.status !== 200) throw new Error(JSON.stringify(answer));
  return { id: user.id, token: answer.data.token };
};

const { id: confirmer, token } = await superAdmin();

const ask = async ({ method = 'GET', path, body }) => {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
};

const sample = (size) => (round) => fill.documents[(round * 7919) % size];

/** What is measured: the same requests an editor's browser makes. */
const requests = (size) => {
  const pick = sample(size);
  const page = (round) =>
    Array.from({ length: 20 }, (_, index) => ({
      documentId: pick(round * 20 + index),
      locale: 'en',
    }));
  const get = (path) => () => ({ path });
  return {
    panel: (round) => ({ path: `/newsdesk/articles/${pick(round)}/sourcing?locale=en` }),
    queue: get('/newsdesk/sourcing/queue'),
    'queue, last page': get(`/newsdesk/sourcing/queue?page=${Math.ceil((WAITING * 2) / 20)}`),
    'queue, for approval': get('/newsdesk/sourcing/queue?waiting=approval'),
    'queue, one language': get('/newsdesk/sourcing/queue?locale=en'),
    'queue, searched': get('/newsdesk/sourcing/queue?_q=clerk+harbour'),
    widget: get('/newsdesk/sourcing/queue/counts'),
    columns: (round) => ({
      method: 'POST',
      path: '/newsdesk/sourcing/summaries',
      body: { articles: page(round) },
    }),
  };
};

const list = (sourcing) => () => ({
  path:
    `/content-manager/collection-types/${ARTICLE}?locale=en&pageSize=20` +
    (sourcing ? `&filters[$and][0][sourcing][$eq]=${sourcing}` : ''),
});

/** Not the plugin's alone: the list is Strapi's. Told, and held to nothing. */
const lists = {
  list: list(),
  'list, with sources': list('sources'),
  'list, with waiting': list('waiting'),
  'list, undescribed': list('undescribed'),
  'list, speakerless': list('speakerless'),
  'list, unquoted': list('unquoted'),
  'list, without': list('none'),
};

const percentile = (times, part) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];

const say = (line) => process.stdout.write(`${line}\n`);

/** Told as it is found: what is measured last may take minutes. */
const tellFound = (found) => say(JSON.stringify({ bench: 'admin', ...found }));

const measure = async (at, asked, rounds) => {
  const found = {};
  for (const [name, request] of Object.entries(asked)) {
    const warmUps = Math.ceil(rounds / 6);
    for (let round = 0; round < warmUps; round += 1) await ask(request(round));
    const times = [];
    for (let round = warmUps; round < rounds + warmUps; round += 1) {
      const began = performance.now();
      await ask(request(round));
      times.push(performance.now() - began);
    }
    found[name] = { median: percentile(times, 0.5), p95: percentile(times, 0.95) };
    tellFound({ ...at, request: name, ...found[name] });
  }
  return found;
};

const fillTo = (size) => {
  fill.confirmAll(confirmer);
  fill.addPeople(Math.max(10, size / 2));
  fill.addArticles(size, { waiting: WAITING, confirmer });
};

/** The rows that are loaded past Strapi are those that the Document Service writes. */
const checkSample = async () => {
  for (let n = 0; n < SAMPLED; n += 1) {
    // By their numbers they are new, and their slugs free.
    fill.addArticles(fill.documents.length + 1, { waiting: 1, confirmer });
    const number = fill.documents.length - 1;
    const loaded = fill.documents[number];
    const bulk = rowsOfArticle(fill.db, loaded);
    removeArticle(fill.db, loaded);
    const made = await makeArticle(strapi, fill.people, number);
    const written = rowsOfArticle(fill.db, made);
    fill.documents[number] = made;
    for (const [index, [table, rows]] of bulk.entries()) {
      if (isDeepStrictEqual(rows, written[index][1])) continue;
      throw new Error(
        `${table} of article ${number} differs:\n${JSON.stringify(rows)}\n${JSON.stringify(written[index][1])}`,
      );
    }
  }
};

const began = performance.now();
const since = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
fill.addPeople(100);
await checkSample();
say(
  `${SAMPLED} loaded articles equal those of the Document Service, column by column (${since()})`,
);
// Only now: with it, nothing that is made here could be published.
await strapi
  .store({ type: 'plugin', name: 'newsdesk', key: 'sourcing' })
  .set({ value: { preset: 'wire' } });

fillTo(SMALL);
const measureAll = async (size) => ({
  ...(await measure({ size }, requests(size), ROUNDS)),
  ...(await measure({ size }, lists, LIST_ROUNDS)),
});

const small = await measureAll(SMALL);
fillTo(LARGE);
say(`${LARGE} articles, ${LARGE * 8} quotes, ${fill.people.length} people loaded (${since()})`);
const large = await measureAll(LARGE);
fill.openAll();
const { queue, widget, 'queue, for approval': approval } = requests(LARGE);
const worst = await measure(
  { size: LARGE, allWait: true },
  { queue, widget, 'queue, for approval': approval },
  20,
);

const ms = (time) => `${time.toFixed(1)} ms`.padStart(14);
let failed = false;
say(
  `\n${'request'.padEnd(22)}${`p95 at ${SMALL}`.padStart(14)}${`at ${LARGE}`.padStart(14)}   times (median)`,
);
for (const [name, { p95, median }] of Object.entries(large)) {
  const times = median / small[name].median;
  const held = !(name in lists);
  const fits = p95 <= ALLOWED.milliseconds && times <= ALLOWED.times;
  if (held && !fits) failed = true;
  const verdict = held ? (fits ? '' : '  TOO SLOW') : '  (the list is Strapi’s)';
  say(`${name.padEnd(22)}${ms(small[name].p95)}${ms(p95)}   ${times.toFixed(2)}${verdict}`);
}
say(`\nWhere all ${LARGE * 2} sources wait, which no newsroom could bear:`);
for (const [name, { p95 }] of Object.entries(worst)) say(`${name.padEnd(36)}${ms(p95)}`);
process.exit(failed ? 1 : 0);
