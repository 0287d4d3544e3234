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

/** Those who may: a token that may do everything, and the newsroom in its panel. */
const WITH_DRAFTS = ['fullAccessToken', 'reporter', 'editor', 'superAdmin'];

/** They all go through the same gate: two worlds are compared for a visitor and for an admin. */
const COMPARED = ['public', 'outsider'];

let calls: Call[];
let callers: LeakCaller[];

/** Whether an answer may be read, and not only compared. A visitor tries the others for everybody. */
const tells = ({ path, body }: Call) =>
  !/filters|sort|_q=|lookup|where/.test(`${path}${JSON.stringify(body)}`);

const askedBy = async (names: readonly string[], withDrafts: boolean): Promise<AskedAnswer[]> => {
  await emptyNewsroom();
  await fillNewsroom(newsroom.strapi, { withDrafts });
  const asking = callers.filter(({ name }) => names.includes(name));
  const isThorough = ({ name }: LeakCaller) => name === 'public';
  return [
    ...(await askAll(calls, { callers: asking.filter(isThorough), writers: names })),
    ...(await askAll(calls.filter(tells), {
      callers: asking.filter((caller) => !isThorough(caller)),
      writers: names,
    })),
  ];
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
    withoutDrafts = await askedBy(COMPARED, false);
    withDrafts = await askedBy(WITHOUT_FIND_DRAFTS, true);
  }, 300_000);

  it('never come back, whatever is asked', () => {
    mustNeverComeBack(withDrafts, [SENTINEL]);
  });

  it('change no answer, no count and no error by being there', () => {
    mustNotDiffer(
      withDrafts.filter(({ caller }) => COMPARED.includes(caller)),
      withoutDrafts,
    );
  });
});

describe('drafts, for callers who may find them', () => {
  let answers: AskedAnswer[];

  beforeAll(async () => {
    await emptyNewsroom();
    await fillNewsroom(newsroom.strapi, { withDrafts: true });
    answers = await askAll(
      // A plain question each is enough to find what may be found.
      calls.filter((call) => call.trick === 'plain' || /status/.test(call.path)).filter(tells),
      { callers: callers.filter(({ name }) => WITH_DRAFTS.includes(name)) },
    );
  }, 300_000);

  it.each(WITH_DRAFTS)('come back to %s, so that silence to others means something', (name) => {
    const own = answers.filter(({ caller, text }) => caller === name && text.includes(SENTINEL));
    expect(own.length).toBeGreaterThan(0);
  });

  it('never come back to a login of the panel outside the panel', () => {
    const outside = answers.filter(
      ({ caller, call }) => caller !== 'fullAccessToken' && call.side !== 'admin',
    );
    expect(new Set(outside.map(({ caller }) => caller))).toEqual(
      new Set(['reporter', 'editor', 'superAdmin']),
    );
    mustNeverComeBack(outside, [SENTINEL]);
  });
});
