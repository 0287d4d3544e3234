import {
  askAll,
  type Call,
  comingBack,
  differing,
  drawUp,
  planCalls,
  sixCallers,
} from '../support/leaks';
import { emptyNewsroom } from '../support/newsroom';
import { fillNewsroom, PROBE, SENTINEL } from './drafts-world';

let calls: Call[];

const asPublic = (...endpoints: string[]) =>
  askAll(
    calls.filter(({ endpoint }) => endpoints.includes(endpoint)),
    { callers: sixCallers().filter(({ name }) => name === 'public') },
  );

const fill = async (withDrafts: boolean) => {
  await emptyNewsroom();
  await fillNewsroom(newsroom.strapi, { withDrafts });
};

beforeAll(async () => {
  calls = await planCalls(newsroom.strapi, PROBE);
});

afterEach(() => newsroom.strapi.config.set('planted', undefined));
afterAll(emptyNewsroom);

describe('the harness sees a planted leak', () => {
  it('of drafts on a route of the app', async () => {
    await fill(true);
    expect(comingBack(await asPublic('GET /api/planted'), [SENTINEL])).toEqual([]);

    newsroom.strapi.config.set('planted', 'drafts');

    expect(comingBack(await asPublic('GET /api/planted'), [SENTINEL])).not.toEqual([]);
  });

  it('of how many drafts there are', async () => {
    newsroom.strapi.config.set('planted', 'count');
    await fill(false);
    const without = await asPublic('GET /api/planted');
    await fill(true);

    expect(differing(await asPublic('GET /api/planted'), without)).not.toEqual([]);
  });

  it.each([
    'GET /api/newsdesk/articles',
    'GET /api/newsdesk/quotes',
    'GET /api/newsletters',
    'GET /api/pages',
    'GET /api/upload/files',
    'Query.newsdeskPeople',
    'Query.newsletters',
    'Query.pages',
  ])('when the gate stands open for everyone: %s', async (endpoint) => {
    await fill(true);
    const auth = newsroom.strapi.get('auth');
    const { verify } = auth;
    // Strapi asks with one scope or with a list of them.
    auth.verify = async (who: unknown, config: { scope?: string | string[] }) =>
      String(config?.scope).includes('.findDrafts') ? undefined : verify.call(auth, who, config);
    try {
      expect(comingBack(await asPublic(endpoint), [SENTINEL])).not.toEqual([]);
    } finally {
      auth.verify = verify;
    }
  });
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
