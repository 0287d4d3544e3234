import {
  type AskedAnswer,
  askAll,
  askedHere,
  type Call,
  createOutsider,
  createReader,
  type LeakCaller,
  letThrough,
  mustNeverComeBack,
  mustNotDiffer,
  planCalls,
  sixCallers,
} from '../support/leaks';
import { emptyNewsroom } from '../support/newsroom';
import { fillNewsroom, PROBE, SENTINEL } from './drafts-world';

const WITHOUT_FIND_DRAFTS = ['public', 'readOnlyToken', 'reader', 'outsider'];

/** Logins of the panel, who read drafts there and nowhere else. */
const OF_THE_PANEL = ['reporter', 'editor', 'superAdmin'];

/** Those who may: a token that may do everything, and the newsroom in its panel. */
const WITH_DRAFTS = ['fullAccessToken', ...OF_THE_PANEL];

/** Thousands of calls, on a machine that may be busy. */
const MINUTES = 20 * 60_000;

let calls: Call[];
let callers: LeakCaller[];

const called = (names: readonly string[]) => callers.filter(({ name }) => names.includes(name));

const isOutside = ({ side }: Call) => side !== 'admin';

const fill = async (withDrafts: boolean) => {
  await emptyNewsroom();
  await fillNewsroom(newsroom.strapi, { withDrafts });
};

/** Everything, reading and writing, by everybody whom drafts are no business of. */
const askedByOthers = async (): Promise<AskedAnswer[]> => [
  ...(await askAll(calls, { callers: called(WITHOUT_FIND_DRAFTS), writers: WITHOUT_FIND_DRAFTS })),
  ...(await askAll(calls.filter(isOutside), {
    callers: called(OF_THE_PANEL),
    writers: OF_THE_PANEL,
  })),
];

beforeAll(async () => {
  const { strapi, url } = newsroom;
  callers = [...sixCallers(), await createReader(strapi), await createOutsider(strapi, url)];
  calls = askedHere(await planCalls(strapi, PROBE));
  // Strapi answers some of it with an error of its own, and logs that at length.
  strapi.log.silent = true;
});

afterAll(async () => {
  newsroom.strapi.log.silent = false;
  await emptyNewsroom();
});

describe('drafts, for callers who may not find them', () => {
  let withDrafts: AskedAnswer[];
  let withoutDrafts: AskedAnswer[];

  beforeAll(async () => {
    await fill(false);
    withoutDrafts = await askedByOthers();
    await fill(true);
    withDrafts = await askedByOthers();
  }, MINUTES);

  it('never come back, whatever is asked', () => {
    mustNeverComeBack(withDrafts, [SENTINEL]);
  });

  it('change no answer, no count and no error by being there', () => {
    mustNotDiffer(withDrafts, withoutDrafts);
  });

  it('are not written to, nor named in what is written', () => {
    expect(withDrafts.filter(({ call }) => call.writes).length).toBeGreaterThan(1000);
    expect(letThrough(withDrafts)).toEqual([]);
  });

  it.each([
    ['public', isOutside],
    ['readOnlyToken', isOutside],
    ['reader', isOutside],
    ['outsider', (call: Call) => !isOutside(call)],
  ])('are asked for with every trick by %s', (name, letsIn) => {
    const tried = new Set(
      withDrafts.filter(({ caller }) => caller === name).map(({ call }) => call),
    );
    expect(calls.filter(letsIn).filter((call) => !tried.has(call))).toEqual([]);
  });
});

describe('drafts, for callers who may find them', () => {
  let answers: AskedAnswer[];

  beforeAll(async () => {
    await fill(true);
    answers = await askAll(
      // A plain question each is enough to find what may be found.
      calls.filter(({ trick, path }) => trick === 'plain' || /status/.test(path)),
      { callers: called(WITH_DRAFTS) },
    );
  }, MINUTES);

  it.each(WITH_DRAFTS)('come back to %s, so that silence to others means something', (name) => {
    const own = answers.filter(({ caller, text }) => caller === name && text.includes(SENTINEL));
    expect(own.length).toBeGreaterThan(0);
  });
});
