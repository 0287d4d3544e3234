import { PERSON_UID } from '../../content-types';
import { STORY_CHANGED } from '../../server/src/stories/announce-stories';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
  translate,
} from '../articles/entries';
import { to } from '../related-stories/stories';
import { openReceiver } from '../sources/leaks/webhook-receiver';
import { blocks, call, emptyNewsroom } from '../support/newsroom';
import { ask, expectInStep } from './fresh-stories';
import { file, upload } from './newsroom-steps';

const { strapi } = newsroom;

interface Room {
  budget: string;
  ferry: string;
  quote: string;
  speaker: string;
  author: string;
  cover: number;
}

let room: Room;

/** Readers have the budget, and the ferry in two locales, which leads to the budget. */
beforeEach(async () => {
  await emptyNewsroom();
  if ((await strapi.db.query('plugin::upload.file').count()) === 0) await upload();
  const cover = (await file(0)) as number;
  const speaker = await draftPerson('Ada Finch');
  const author = await draftPerson('Béla Moor');
  const budget = await draftArticle('Budget', { cover });
  const ferry = await draftArticle('Ferry', {
    body: blocks('“It is a lot.”'),
    authors: [author],
    relatedStories: [to(budget)],
  });
  const quote = await draftQuote(ferry, 'It is a lot.', { attribution: 'named', speaker });
  await draftQuote(budget, 'Not a penny more.');
  await translate(ferry, 'de', 'Faehre');
  for (const documentId of [budget, ferry]) await articles().publish({ documentId, locale: '*' });
  room = { budget, ferry, quote, speaker, author, cover };
  await expectInStep(new Map(), ['en', 'de']);
});

const BUDGET = { slug: 'budget', locale: 'en' };
const FERRY = { slug: 'ferry', locale: 'en' };
const FERRY_DE = { slug: 'faehre', locale: 'de' };

const CM = '/content-manager/collection-types';

const changes = (): Promise<number> => strapi.db.query('newsdesk::story-change').count();

/** How often in a row nobody may be asking the database for anything. */
const QUIET_TURNS = 25;

/** What is told is told after the write. */
const untilTold = async (): Promise<void> => {
  const { pool } = strapi.db.connection.client;
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
};

/** Does something, and gives what the application then says of stories, whole, each once. */
const announced = async (work: () => Promise<unknown>): Promise<string[]> => {
  const told = new Set<string>();
  const unsubscribe = strapi.eventHub.on(STORY_CHANGED, async (payload: unknown) => {
    told.add(JSON.stringify(payload));
  });
  await work();
  await untilTold();
  unsubscribe();
  return [...told].sort();
};

const saveSettings = async (settings: Record<string, unknown>) => {
  const { body } = await call('superAdmin', 'GET', '/newsdesk/sourcing/settings');
  const saved = await call('superAdmin', 'PUT', '/newsdesk/sourcing/settings', {
    ...body.data,
    ...settings,
  });
  expect(saved.status).toBe(200);
};

const DOORS: [string, () => Promise<unknown>, object[]][] = [
  [
    'publishing under another slug, of which the old one is told, too',
    async () => {
      await articles().update({ documentId: room.budget, data: { slug: 'money' } });
      await articles().publish({ documentId: room.budget });
    },
    [BUDGET, { slug: 'money', locale: 'en' }, FERRY, FERRY_DE],
  ],
  [
    'unpublishing one locale',
    () => articles().unpublish({ documentId: room.ferry, locale: 'de' }),
    [FERRY, FERRY_DE],
  ],
  [
    'a bulk unpublishing',
    () =>
      call('editor', 'POST', `${CM}/plugin::newsdesk.article/actions/bulkUnpublish`, {
        documentIds: [room.budget],
      }),
    [BUDGET, FERRY, FERRY_DE],
  ],
  [
    'REST, which makes a quote anonymous',
    () =>
      call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${room.quote}`, {
        data: { attribution: 'anonymous' },
      }),
    [FERRY, FERRY_DE],
  ],
  [
    'marking in the panel',
    () =>
      call('editor', 'POST', `/newsdesk/articles/${room.ferry}/sources/mark?locale=en`, {
        quotes: [room.quote],
        locale: 'en',
        source: 'new',
      }),
    [FERRY, FERRY_DE],
  ],
  [
    'publishing a quote',
    async () => {
      await quotes().update({ documentId: room.quote, data: { text: 'It is far too much.' } });
      await quotes().publish({ documentId: room.quote });
    },
    [FERRY, FERRY_DE],
  ],
  [
    'publishing a speaker',
    async () => {
      await people().update({ documentId: room.speaker, data: { name: 'Ada Finch-Hall' } });
      await people().publish({ documentId: room.speaker });
    },
    [FERRY, FERRY_DE],
  ],
  [
    'a bulk publishing of an author',
    async () => {
      await people().update({ documentId: room.author, data: { name: 'Béla Moore' } });
      await call('editor', 'POST', `${CM}/${PERSON_UID}/actions/bulkPublish`, {
        documentIds: [room.author],
      });
    },
    [FERRY, FERRY_DE],
  ],
  [
    'describing a picture in the media library',
    () => upload(room.cover, { alternativeText: `The house, ${room.budget}` }),
    [BUDGET, FERRY, FERRY_DE],
  ],
  [
    'deleting a picture',
    () => call('superAdmin', 'DELETE', `/upload/files/${room.cover}`),
    [BUDGET, FERRY, FERRY_DE],
  ],
  [
    'what the house says of sources',
    () => saveSettings({ defaultDescription: { en: `somebody, ${room.budget}` } }),
    [BUDGET],
  ],
];

describe('what changes stories is seen by the next reader, and told by address alone:', () => {
  it.each(DOORS)('%s', async (_door, work, addresses) => {
    const told = await announced(work);
    expect(told).toEqual(addresses.map((address) => JSON.stringify(address)).sort());
    await expectInStep(new Map(), ['en', 'de']);
  });
});

const seenOfFerry = async () => {
  const { headers } = await ask('ferry');
  // The header leaves out a moment that is still to come: of a story that has just changed twice.
  const row = await strapi.db.query('newsdesk::story').findOne({ where: { slug: 'ferry' } });
  return [headers.get('etag'), row?.lastModified];
};

const UNSEEN: [string, () => Promise<unknown>][] = [
  [
    'a draft of an article',
    () =>
      articles().update({ documentId: room.ferry, data: { title: 'Not yet', slug: 'not-yet' } }),
  ],
  [
    'a draft of a person',
    () => people().update({ documentId: room.speaker, data: { name: 'Not yet' } }),
  ],
  ['a copy', () => articles().clone({ documentId: room.ferry, data: { title: 'Not yet' } })],
  ['a draft that is discarded', () => articles().discardDraft({ documentId: room.ferry })],
  ['a setting that no reader sees', () => saveSettings({ authorMayConfirm: true })],
  [
    'a publication that is rolled back',
    () =>
      strapi.db
        .transaction(async () => {
          await articles().update({ documentId: room.ferry, data: { title: 'Never' } });
          await articles().publish({ documentId: room.ferry });
          throw new Error('Changed my mind.');
        })
        .catch(() => undefined),
  ],
];

describe('what readers do not see makes no story anew, and is told to nobody:', () => {
  afterAll(() => saveSettings({ authorMayConfirm: false }));

  it.each(UNSEEN)('%s', async (_what, work) => {
    const before = await seenOfFerry();
    expect(await announced(work)).toEqual([]);
    expect(await changes()).toBe(0);
    expect(await seenOfFerry()).toEqual(before);
  });
});

it.each(['publish', 'delete'] as const)(
  'is in step where a quote has left for another article, and that one comes or goes: %s',
  async (action) => {
    const fresh = await draftArticle('What it costs');
    await quotes().update({ documentId: room.quote, data: { article: fresh } });
    await expectInStep(new Map(), ['en', 'de']);
    await articles()[action]({ documentId: fresh, locale: '*' });
    await expectInStep(new Map(), ['en', 'de']);
  },
);

it('keeps the ETag and the moment of a story that turns out the same', async () => {
  const before = await seenOfFerry();
  // A draft of a quote may be of one that is being marked: its story is looked at again.
  await quotes().update({ documentId: room.quote, data: { text: 'Not yet.' } });
  expect(await changes()).toBeGreaterThan(0);
  expect(await seenOfFerry()).toEqual(before);
  expect(await changes()).toBe(0);
});

it('has nothing of a locale that is deleted', async () => {
  const locale = { code: 'it', name: 'Italian (it)', isDefault: false };
  const { body } = await call('superAdmin', 'POST', '/i18n/locales', locale);
  await translate(room.ferry, 'it', 'Traghetto');
  await articles().publish({ documentId: room.ferry, locale: 'it' });
  expect((await ask('traghetto', 'it')).status).toBe(200);
  await call('superAdmin', 'DELETE', `/i18n/locales/${body.id}`);
  expect((await ask('traghetto', 'it')).status).toBe(404);
  await expectInStep(new Map(), ['en', 'de']);
});

it('is delivered to webhooks as it is told, and nothing else with it', async () => {
  const receiver = await openReceiver();
  await articles().unpublish({ documentId: room.ferry, locale: 'en' });
  const ofStories = () => receiver.deliveries.filter(({ event }) => event === STORY_CHANGED);
  await receiver.until(() => ofStories().length > 1);
  await receiver.close();
  const told = { event: STORY_CHANGED, createdAt: expect.any(String) };
  for (const address of [FERRY, FERRY_DE]) {
    expect(ofStories()).toContainEqual({ ...told, ...address });
  }
});
