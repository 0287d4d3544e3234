import fc from 'fast-check';
import { bootChild, type ChildStrapi } from '../support/boot-child';
import { houseForgets } from './house';
import { openContested } from './races/contested-newsroom';
import { DUELS, DUELS_AT_THE_GATE, PUBLISHING, TAKINGS } from './races/duels';
import { openGated } from './races/gated-newsroom';
import { whilePublishing } from './races/held-publish';
import { clients, clientsAtTheGate, make } from './races/moves';
import { brokenPromises, sourcesPastTheGate } from './races/promises';
import { type MadeMove, playRound } from './races/round';

const MINUTE = 60_000;

/** Of a run of all tests. `NEWSDESK_TEST_ROUNDS=500` looks closer. */
const rounds = Number(process.env.NEWSDESK_TEST_ROUNDS ?? 25);
const seed = Number(process.env.NEWSDESK_TEST_SEED ?? Date.now() % 1_000_000);

const children: ChildStrapi[] = [];
let urls: string[];
let room: Awaited<ReturnType<typeof openContested>>;

beforeAll(async () => {
  // One file of SQLite serves one process, of which the clients still ask many things at once.
  const processes = newsroom.database.client === 'sqlite' ? 0 : 2;
  // One after the other: Strapi synchronises its schema as it boots.
  while (children.length < processes) {
    children.push(await bootChild(newsroom.database, { plugin: true, ownTypes: true }));
  }
  urls = [newsroom.url, ...children.map(({ url }) => url)];
  room = await openContested();
}, 5 * MINUTE);

afterAll(() => Promise.all(children.map((child) => child.stop())), MINUTE);

beforeEach(() => room.restore());

describe('two who write at the same moment', () => {
  it.each(Object.entries(DUELS))(
    'both get what they asked for: %s',
    async (_, duel) => {
      for (let round = 0; round < 5; round += 1) {
        await room.restore();
        const moves = await playRound(duel, room.contested, urls);
        expect(moves.filter(({ answer }) => answer?.status !== 200)).toEqual([]);
        expect(await brokenPromises(moves, room.contested)).toEqual({});
      }
    },
    5 * MINUTE,
  );
});

describe('many who write at once, whatever they do', () => {
  it(
    `break no promise to a source (seed ${seed})`,
    async () => {
      const done = new Set<string>();
      await fc.assert(
        fc.asyncProperty(clients, async (plan) => {
          await room.restore();
          const moves = await playRound(plan, room.contested, urls);
          expect(await brokenPromises(moves, room.contested)).toEqual({});
          for (const { action, answer } of moves) if (answer?.status === 200) done.add(action);
        }),
        { seed, numRuns: rounds, endOnFailure: true },
      );
      expect([...done]).toEqual(expect.arrayContaining(['mark', 'publishArticle', 'giveSpeaker']));
    },
    60 * MINUTE,
  );
});

describe('a house that lets no source through unseen', () => {
  beforeAll(async () => {
    room = await openGated();
  }, MINUTE);

  afterAll(houseForgets);

  const kept = async (moves: readonly MadeMove[]) => {
    expect(await brokenPromises(moves, room.contested)).toEqual({});
    expect(await sourcesPastTheGate()).toEqual([]);
  };

  /** What was taken back stays so: whoever comes after it does not publish. */
  const refusesNow = async () =>
    expect(await make(PUBLISHING, room.contested, newsroom.url)).toMatchObject({ status: 400 });

  it.each(Object.entries(DUELS_AT_THE_GATE))(
    'publishes nothing past its gate while %s',
    async (_, duel) => {
      for (let round = 0; round < 5; round += 1) {
        await room.restore();
        await kept(await playRound(duel, room.contested, urls));
        await refusesNow();
      }
    },
    5 * MINUTE,
  );

  // Only PostgreSQL says who waits for whom now. Marking dates what readers have, and so waits for
  // the very row that is held here.
  const itOnPostgres = newsroom.database.client === 'postgres' ? it : it.skip;

  itOnPostgres.each(Object.entries(TAKINGS).filter(([, { action }]) => action !== 'mark'))(
    'publishes nothing past its gate although, between its look and the publishing, %s',
    async (_, taking) => {
      const { contested } = room;
      const answer = await whilePublishing(contested.articles[0], PUBLISHING.locale, () =>
        make(taking, contested, urls[1] ?? newsroom.url),
      );
      expect([200, 204]).toContain(answer?.status);
      await kept([]);
      await refusesNow();
    },
    MINUTE,
  );

  it(
    `publishes nothing past its gate, whatever many do at once (seed ${seed})`,
    async () => {
      const done = new Set<string>();
      await fc.assert(
        fc.asyncProperty(clientsAtTheGate, async (plan) => {
          await room.restore();
          const moves = await playRound(plan, room.contested, urls);
          await kept(moves);
          for (const { action, answer } of moves) done.add(`${action} ${answer?.status}`);
        }),
        { seed, numRuns: rounds, endOnFailure: true },
      );
      expect([...done]).toEqual(
        expect.arrayContaining(['publishArticle 200', 'publishArticle 400', 'mark 200']),
      );
    },
    60 * MINUTE,
  );
});
