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

/** Every one of them goes through the same gate: two worlds are compared for a visitor and an admin. */
const COMPARED = ['public', 'outsider'];

let calls: Call[];
let callers: LeakCaller[];

const askedBy = async (names: readonly string[], withDrafts: boolean): Promise<AskedAnswer[]> => {
  await emptyNewsroom();
  await fillNewsroom(newsroom.strapi, { withDrafts });
  return askAll(calls, {
    callers: callers.filter(({ name }) => names.includes(name)),
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
