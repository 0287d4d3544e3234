import {
  type AskedAnswer,
  askAll,
  type Call,
  comingBack,
  createOutsider,
  createReader,
  differing,
  drawUp,
  type LeakCaller,
  letThrough,
  planCalls,
  sixCallers,
} from '../support/leaks';
import { emptyNewsroom } from '../support/newsroom';
import { fillNewsroom, PROBE, SENTINEL } from './drafts-world';
import { type Hole, holes } from './holes';

let calls: Call[];
let callers: LeakCaller[];

const as = (name: string): LeakCaller => {
  const caller = callers.find((each) => each.name === name);
  if (caller === undefined) throw new Error(`Nobody is called ${name}.`);
  return caller;
};

const askAs = (name: string, endpoint: string, mayAsk = (_call: Call) => true) =>
  askAll(
    calls.filter((call) => call.endpoint === endpoint && mayAsk(call)),
    { callers: [as(name)], writers: [name] },
  );

const fill = async (withDrafts: boolean) => {
  await emptyNewsroom();
  await fillNewsroom(newsroom.strapi, { withDrafts });
};

/** The same, asked of a newsroom without drafts and of one with them. */
const inBothWorlds = async (
  ask: () => Promise<AskedAnswer[]>,
): Promise<[AskedAnswer[], AskedAnswer[]]> => {
  await fill(false);
  const without = await ask();
  await fill(true);
  return [await ask(), without];
};

/** Opens a hole in the application while something is done. */
const through = async <Result>(hole: Hole, work: () => Promise<Result>): Promise<Result> => {
  const close = hole(newsroom.strapi);
  try {
    return await work();
  } finally {
    close();
  }
};

beforeAll(async () => {
  const { strapi, url } = newsroom;
  callers = [...sixCallers(), await createReader(strapi), await createOutsider(strapi, url)];
  calls = await planCalls(strapi, PROBE);
  strapi.log.silent = true;
});

afterEach(() => newsroom.strapi.config.set('planted', undefined));
afterAll(async () => {
  newsroom.strapi.log.silent = false;
  await emptyNewsroom();
});

const EVERYBODY = [
  'public',
  'readOnlyToken',
  'reader',
  'outsider',
  'reporter',
  'editor',
  'superAdmin',
];

describe.each(EVERYBODY)('the harness sees a planted leak to %s alone', (name) => {
  const plant = (what: string) =>
    newsroom.strapi.config.set('planted', { what, authorization: as(name).headers.authorization });

  it('of drafts on a route of the app', async () => {
    await fill(true);
    expect(comingBack(await askAs(name, 'GET /api/planted'), [SENTINEL])).toEqual([]);

    plant('drafts');

    expect(comingBack(await askAs(name, 'GET /api/planted'), [SENTINEL])).not.toEqual([]);
    const other = EVERYBODY.find((each) => each !== name) ?? '';
    expect(comingBack(await askAs(other, 'GET /api/planted'), [SENTINEL])).toEqual([]);
  });

  it('of how many drafts there are', async () => {
    plant('count');
    const [withDrafts, without] = await inBothWorlds(() => askAs(name, 'GET /api/planted'));

    expect(comingBack(withDrafts, [SENTINEL])).toEqual([]);
    expect(differing(withDrafts, without)).not.toEqual([]);
  });
});

it.each([
  '_q',
  'lookup',
  'where',
  'filters',
  'sort',
  'fields',
  'populate',
  'pagination',
  'status',
  'locale',
  'publicationFilter',
  'hasPublishedVersion',
])('the harness sees a count that only %s brings to light', async (by) => {
  newsroom.strapi.config.set('planted', { what: 'count', by });
  const [withDrafts, without] = await inBothWorlds(() => askAs('public', 'GET /api/planted'));
  expect(differing(withDrafts, without)).not.toEqual([]);
});

describe('the harness sees a hole in the gate', () => {
  /** A question of each kind but the many that differ in their words alone. */
  const isBrief = ({ path, body }: Call) =>
    !/filters|sort|_q=|lookup|where/.test(`${path}${JSON.stringify(body)}`);

  it.each([
    ['public', 'GET /api/newsdesk/articles'],
    ['public', 'GET /api/newsdesk/quotes'],
    ['public', 'GET /api/newsletters'],
    ['public', 'GET /api/pages'],
    ['public', 'GET /api/upload/files'],
    ['public', 'Query.newsdeskPeople'],
    ['public', 'Query.newsletters'],
    ['public', 'Query.pages'],
    ['readOnlyToken', 'GET /api/newsdesk/people'],
    ['readOnlyToken', 'Query.newsdeskQuotes'],
    ['reader', 'GET /api/newsletters/:id'],
    ['reader', 'Query.newsdeskArticle'],
  ])('when it stands open, for %s: %s', async (name, endpoint) => {
    await fill(true);
    const answers = await through(holes.gateOpen, () => askAs(name, endpoint, isBrief));
    expect(comingBack(answers, [SENTINEL])).not.toEqual([]);
  });

  it.each([
    ['public', 'filters', 'GET /api/newsletters'],
    ['readOnlyToken', 'filters', 'Query.newsletters'],
    ['reader', 'filters', 'Query.newsletters_connection'],
    ['public', 'sort', 'GET /api/newsletters'],
    ['readOnlyToken', 'sort', 'Query.newsletters'],
    ['reader', 'sort', 'GET /api/newsdesk/articles'],
    ['public', 'populate', 'GET /api/newsletters'],
    ['reader', 'populate', 'GET /api/pages'],
  ] as const)('when it forgets, for %s, the %s of %s', async (name, part, endpoint) => {
    const asksBy = ({ path, body }: Call) => `${path}${JSON.stringify(body)}`.includes(part);
    const [withDrafts, without] = await inBothWorlds(() =>
      through(holes.gateBlindTo(part), () => askAs(name, endpoint, asksBy)),
    );
    expect(differing(withDrafts, without)).not.toEqual([]);
  });

  it.each([
    ['public', 'GET /api/newsdesk/stories'],
    ['readOnlyToken', 'GET /api/newsdesk/stories/:slug'],
    ['reader', 'GET /api/newsdesk/stories/:slug/json-ld'],
    ['public', 'Query.newsdeskStories'],
    ['reader', 'Query.newsdeskStory'],
  ])('when stories are made of drafts, for %s: %s', async (name, endpoint) => {
    await fill(true);
    expect(comingBack(await askAs(name, endpoint), [SENTINEL])).toEqual([]);
    await fill(true);
    const answers = await through(holes.storiesOfDrafts, () => askAs(name, endpoint));
    expect(comingBack(answers, [SENTINEL])).not.toEqual([]);
  });

  const WRITES = [
    ['public', 'POST /api/newsletters'],
    ['readOnlyToken', 'PUT /api/newsdesk/articles/:id'],
    ['reader', 'Mutation.createNewsletter'],
    ['public', 'Mutation.updateNewsdeskArticle'],
  ] as const;

  it.each([...WRITES, ['reader', 'DELETE /api/newsdesk/quotes/:id'] as const])(
    'when everybody may write: %s, %s',
    async (name, endpoint) => {
      await fill(true);
      const answers = await through(holes.everybodyWrites, () => askAs(name, endpoint));
      expect(letThrough(answers)).not.toEqual([]);
    },
  );

  it.each(WRITES)(
    'when what may be written tells what is there: %s, %s',
    async (name, endpoint) => {
      const [withDrafts, without] = await inBothWorlds(() =>
        through(holes.everybodyWrites, () => askAs(name, endpoint)),
      );
      expect(differing(withDrafts, without)).not.toEqual([]);
    },
  );

  it.each(['outsider', 'reporter', 'editor', 'superAdmin'])(
    'when the content API takes the login of %s for a token',
    async (name) => {
      await fill(true);
      const answers = await through(holes.loginsAreTokens, () =>
        askAs(name, 'GET /api/newsdesk/articles', isBrief),
      );
      expect(comingBack(answers, [SENTINEL])).not.toEqual([]);
    },
  );
});

describe('the harness names what it cannot call', () => {
  it('a route with a parameter nobody told it of', async () => {
    const { router } = newsroom.strapi.server;
    router.get('/api/planted/:riddle', () => {});
    try {
      await expect(planCalls(newsroom.strapi, PROBE)).rejects.toThrow('GET /api/planted/:riddle');
    } finally {
      router.stack.pop();
    }
    expect((await drawUp(newsroom.strapi, PROBE)).uncovered).toEqual([]);
  });
});
