import {
  type AskedAnswer,
  askAll,
  type Call,
  createOutsider,
  createReader,
  type LeakCaller,
  mustNeverComeBack,
  mustNotDiffer,
  planCalls,
  sixCallers,
} from '../support/leaks';
import { emptyNewsroom } from '../support/newsroom';
import { fillNewsroom, PROBE, SENTINEL } from './drafts-world';

const WITHOUT_FIND_DRAFTS = ['public', 'readOnlyToken', 'reader', 'outsider'];

let calls: Call[];
let callers: LeakCaller[];

const world = async (withDrafts: boolean): Promise<AskedAnswer[]> => {
  await emptyNewsroom();
  await fillNewsroom(newsroom.strapi, { withDrafts });
  return askAll(calls, {
    callers: callers.filter(({ name }) => WITHOUT_FIND_DRAFTS.includes(name)),
    writers: WITHOUT_FIND_DRAFTS,
  });
};

beforeAll(async () => {
  const { strapi, url } = newsroom;
  callers = [...sixCallers(), await createReader(strapi), await createOutsider(strapi, url)];
  calls = await planCalls(strapi, PROBE);
});

afterAll(emptyNewsroom);

describe('drafts, for callers who may not find them', () => {
  let withDrafts: AskedAnswer[];
  let withoutDrafts: AskedAnswer[];

  beforeAll(async () => {
    withoutDrafts = await world(false);
    withDrafts = await world(true);
  }, 120_000);

  it('never come back, whatever is asked', () => {
    mustNeverComeBack(withDrafts, [SENTINEL]);
  });

  it('change no answer, no count and no error by being there', () => {
    mustNotDiffer(withDrafts, withoutDrafts);
  });
  it('timing', () => {
    const { writeFileSync } = require('node:fs');
    const by: Record<string, number> = {};
    for (const a of withDrafts)
      by[`${a.caller} ${a.call.side}`] = (by[`${a.caller} ${a.call.side}`] ?? 0) + 1;
    const st: Record<string, number> = {};
    for (const a of withDrafts) {
      const k = `${a.caller} ${a.call.endpoint} ${a.status}`;
      st[k] = (st[k] ?? 0) + 1;
    }
    writeFileSync(
      '/tmp/leaks-stats.txt',
      JSON.stringify({ by, st }, null, 1) +
        withDrafts
          .filter((a) => a.status >= 500)
          .map((a) => `${a.call.endpoint} ${a.call.trick} ${a.text.slice(0, 200)}`)
          .join('\n'),
    );
  });
});
