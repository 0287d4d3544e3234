import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import {
  type AskedAnswer,
  askAll,
  askedHere,
  type Call,
  comingBack,
  createOutsider,
  createReader,
  type LeakCaller,
  mustNotDiffer,
  type Probe,
  planCalls,
  sixCallers,
} from '../../support/leaks';
import { emptyNewsroom } from '../../support/newsroom';
import { connecting } from './connections';
import {
  ARTICLES,
  fillMarkedWorld,
  MARKED,
  NAMED,
  PEOPLE,
  type Somebody,
  withoutChance,
  wordsOf,
} from './marked-world';
import { refusedWrites } from './refused-writes';
import { FAR, NEAR, speakerQuestions } from './speaker-questions';

/** Of the articles whose quotes were marked. */
const STORIES = ['the-count', 'the-harbour'];

const PROBE: Probe = {
  documentIds: {
    [ARTICLE_UID]: [ARTICLES.count],
    [PERSON_UID]: [PEOPLE.brask.documentId],
    [QUOTE_UID]: [MARKED.byEditorOne, MARKED.namedAndMarked],
  },
  slugs: [PEOPLE.brask.slug, ...STORIES],
  words: [PEOPLE.brask.name],
};

/** Those who may see most, in front of the site and behind it, try everything on everything. */
const THOROUGH =
  newsroom.database.client === 'sqlite' ? ['fullAccessToken', 'superAdmin'] : ['superAdmin'];

/** The whole of what was asked and answered in one world. */
interface Asked {
  answers: AskedAnswer[];
  /** Answers of the content API and the content manager that told the key of a source. */
  tellingKeys: string[];
}

/** What the plugin's own routes tell of sources is for editors, who group quotes by their key. */
const isForKeys = ({ call: { side, path } }: AskedAnswer): boolean =>
  side !== 'admin' || path.startsWith('/content-manager/');

/**
 * Whether a call is answered alike when it is asked twice. The content manager takes the first row it
 * finds for a single type, and of several locales the status of any: SQLite finds them in one order,
 * the servers in whichever they were last written. And where Strapi asks a server many things at once
 * that it cannot answer, the error tells of whichever failed first.
 */
const isSettled = ({ endpoint, path, body }: Call): boolean =>
  newsroom.database.client === 'sqlite' ||
  !(
    endpoint === 'GET /content-manager/single-types/:model' ||
    (path.startsWith('/content-manager/') && path.includes('locale=*')) ||
    JSON.stringify(body ?? '').includes('localizations(sort')
  );

const worlds = {} as Record<Somebody, Asked>;

/** The stories themselves are asked for by all callers: each is an address, and no trick. */
const asksStory = ({ path }: Call): boolean =>
  path.startsWith('/api/newsdesk/stories/') && !path.includes('?');

const touchesNewsroom = ({ endpoint, path }: Call) => /newsdesk/i.test(endpoint + path);

beforeAll(async () => {
  const { strapi, url } = newsroom;
  const callers = [...sixCallers(), await createReader(strapi), await createOutsider(strapi, url)];
  const known = askedHere(await planCalls(strapi, PROBE)).filter(isSettled);
  const plain = known.filter((call) => call.trick === 'plain' || asksStory(call));
  const everything = [
    ...known.filter((call) => call.trick === 'plain' || touchesNewsroom(call)),
    ...askedHere(await speakerQuestions(strapi, FAR)).filter(isSettled),
  ];
  const nearby = [...plain, ...(await speakerQuestions(strapi, NEAR)).filter(isSettled)];
  const isThorough = ({ name }: LeakCaller) => THOROUGH.includes(name);

  // Some of it Strapi answers with an error, and says so at length.
  strapi.log.silent = true;
  for (const who of ['brask', 'thole'] as const) {
    const world = await fillMarkedWorld(who);
    const asked = [
      ...(await askAll(everything, { callers: callers.filter(isThorough) })),
      ...(await askAll(nearby, { callers: callers.filter((caller) => !isThorough(caller)) })),
      ...(await askAll(refusedWrites(), { callers, writers: callers.map(({ name }) => name) })),
    ];
    worlds[who] = {
      answers: asked.map((answer) => ({ ...answer, text: withoutChance(answer.text, world) })),
      tellingKeys: comingBack(asked.filter(isForKeys), world.keys),
    };
  }
}, 1_800_000);

afterAll(async () => {
  newsroom.strapi.log.silent = false;
  await emptyNewsroom();
});

describe('whoever was the speaker of quotes until they were marked', () => {
  const quotes = [...Object.values(MARKED), ARTICLES.count, ARTICLES.harbour];

  it.each(['brask', 'thole'] as const)('is connected with them by no answer: %s', (who) => {
    expect(connecting(worlds[who].answers, { quotes, speaker: wordsOf(who) })).toEqual([]);
  });

  it('is asked for in the stories of their words', () => {
    const stories = worlds.brask.answers.filter(
      ({ call: { path }, status }) =>
        status === 200 && STORIES.some((slug) => path.startsWith(`/api/newsdesk/stories/${slug}`)),
    );
    expect(stories.length).toBeGreaterThan(0);
    expect(stories.some(({ text }) => text.includes(MARKED.byEditorOne))).toBe(true);
  });

  it('changes no answer, no count, no order and no error', () => {
    mustNotDiffer(worlds.brask.answers, worlds.thole.answers);
  });

  it('has no key that the content API or the content manager would tell', () => {
    expect([...worlds.brask.tellingKeys, ...worlds.thole.tellingKeys]).toEqual([]);
  });

  it('is not told by refusals, which are the same for both', () => {
    const refusals = worlds.brask.answers.filter(({ call }) => call.writes);
    expect(refusals.length).toBeGreaterThan(0);
    // GraphQL refuses with a 200.
    const done = refusals.filter(({ status, text }) => status < 400 && !text.includes('"errors"'));
    expect(done).toEqual([]);
  });

  it.each([
    'public',
    'reader',
    'readOnlyToken',
    'fullAccessToken',
    'reporter',
    'editor',
    'superAdmin',
  ])('is found by %s where they are named, so that silence means something', (name) => {
    const own = worlds.brask.answers.filter(({ caller }) => caller === name);
    const named = { quotes: [NAMED.brask], speaker: wordsOf('brask') };
    expect(connecting(own, named).length).toBeGreaterThan(0);
  });
});
