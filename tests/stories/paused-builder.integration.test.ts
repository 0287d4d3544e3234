import { type BuiltStories, buildStories } from '../../server/src/stories/build-stories';
import { tidyChanges } from '../../server/src/stories/tidied-changes';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
} from '../articles/entries';
import { to } from '../related-stories/stories';
import { blocks, call, emptyNewsroom } from '../support/newsroom';
import { ask, expectInStep } from './fresh-stories';
import { held, pause } from './held-writes';
import { file, upload } from './newsroom-steps';

const { strapi } = newsroom;

interface Room {
  article: string;
  target: string;
  quote: string;
  speaker: string;
  cover: number;
}

/** An article that says in several places which version it is. */
const write = async ({ article, quote, target }: Room, version: number): Promise<void> => {
  await articles().update({
    documentId: article,
    data: {
      slug: 'ferry',
      title: `Title ${version}`,
      standfirst: `Standfirst ${version}`,
      body: blocks(`“Quote ${version}.”`),
      relatedStories: [to(target, { label: `Label ${version}` })],
    },
  });
  await quotes().update({ documentId: quote, data: { text: `Quote ${version}.` } });
  await articles().publish({ documentId: article });
};

const coverFile = async (): Promise<number> => {
  if ((await strapi.db.query('plugin::upload.file').count()) === 0) await upload();
  return (await file(0)) as number;
};

let room: Room;

beforeEach(async () => {
  await emptyNewsroom();
  const speaker = await draftPerson('Ada Finch');
  const target = await draftArticle('The budget');
  await articles().publish({ documentId: target });
  const article = await draftArticle('Ferry', { authors: [speaker] });
  const quote = await draftQuote(article, 'Quote', { attribution: 'named', speaker });
  await draftQuote(article, 'Who says nothing');
  room = { article, target, quote, speaker, cover: await coverFile() };
  await write(room, 1);
});

const seen = async () => (await (await ask('ferry')).json()).data;

/** Which versions a story is of: one, where it is right. */
const versions = ({ title, standfirst, quotes: said, relatedStories, body }: Story): string[] => {
  const texts = [title, standfirst, said[0].text, relatedStories[0]?.label, body.html];
  return [...new Set(texts.map((text) => /[A-Z]\w+ (\d+)/.exec(`${text}`)?.[1] ?? 'none'))];
};
// biome-ignore lint/suspicious/noExplicitAny: what readers get is compared whole with a fresh story, too
type Story = any;

/** A builder that has read what the story is made of, and has not stored it yet. */
const pausedBuilder = async () => {
  const waiting = pause();
  const building: Promise<BuiltStories> = buildStories(strapi, [room.article], {
    afterReading: waiting.here,
  });
  await waiting.reached;
  return {
    times: waiting.times,
    resume: async () => {
      waiting.resume();
      return building;
    },
  };
};

const WRITES: Record<string, () => Promise<unknown>> = {
  'publishes again': () => write(room, 2),
  unpublishes: () => articles().unpublish({ documentId: room.article }),
  deletes: () => articles().delete({ documentId: room.article, locale: '*' }),
  'gives it another slug': async () => {
    await articles().update({ documentId: room.article, data: { slug: 'boat' } });
    await articles().publish({ documentId: room.article });
  },
  'marks the quote anonymous': () =>
    quotes().update({ documentId: room.quote, data: { attribution: 'anonymous' } }),
  'renames the speaker': async () => {
    await people().update({ documentId: room.speaker, data: { name: 'Ada Finch-Hall' } });
    await people().publish({ documentId: room.speaker });
  },
  'takes down the related story': () => articles().unpublish({ documentId: room.target }),
  'describes sources otherwise': async () => {
    const { body } = await call('superAdmin', 'GET', '/newsdesk/sourcing/settings');
    await call('superAdmin', 'PUT', '/newsdesk/sourcing/settings', {
      ...body.data,
      defaultDescription: { en: 'somebody who was there' },
    });
  },
};

describe('a builder that is overtaken by somebody who', () => {
  it.each(Object.keys(WRITES))('%s stores nothing of what it has read', async (what) => {
    const builder = await pausedBuilder();
    await WRITES[what]?.();
    await builder.resume();
    expect(builder.times()).toBeGreaterThan(1);
    await expectInStep(new Map(), ['en']);
  });

  it.each(Object.keys(WRITES))('%s, and by another builder after them', async (what) => {
    const builder = await pausedBuilder();
    await WRITES[what]?.();
    await expectInStep(new Map(), ['en']);
    await builder.resume();
    expect(builder.times()).toBeGreaterThan(1);
    await expectInStep(new Map(), ['en']);
  });
});

describe('a builder that is overtaken, while changes are tidied, by somebody who', () => {
  it.each(Object.keys(WRITES))('%s stores nothing of what it has read', async (what) => {
    const builder = await pausedBuilder();
    await WRITES[what]?.();
    await tidyChanges(strapi);
    await builder.resume();
    expect(builder.times()).toBeGreaterThan(1);
    await expectInStep(new Map(), ['en']);
  });
});

it('is not held up by another builder of the same story', async () => {
  const builder = await pausedBuilder();
  expect(versions(await seen())).toEqual(['1']);
  const built = await builder.resume();
  expect([...built.values()].map(({ story }) => story.title)).toEqual(['Title 1']);
  expect(builder.times()).toBe(2);
});

it('leaves alone what is changed while it stores', async () => {
  const builder = await pausedBuilder();
  await write(room, 2);
  await builder.resume();
  await write(room, 3);
  expect(versions(await seen())).toEqual(['3']);
});

// SQLite writes one transaction at a time, and nobody reads while it is open.
const onServers = newsroom.database.client === 'sqlite' ? describe.skip : describe;

it('does not keep a story that somebody reads while a file is being written', async () => {
  await articles().update({ documentId: room.article, data: { cover: room.cover } });
  await articles().publish({ documentId: room.article });
  const unsubscribe = strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeUpdate: async () => {
      await seen();
    },
  });
  await upload(room.cover, { alternativeText: `A ferry, ${room.article}` });
  unsubscribe();
  expect((await seen()).cover.alternativeText).toBe(`A ferry, ${room.article}`);
});

onServers('a write that is under way (not on SQLite, which then lets nobody read)', () => {
  it('is not seen before it is done, and then at once', async () => {
    const writing = await held(() => write(room, 2));
    expect(versions(await seen())).toEqual(['1']);
    await writing.commit();
    expect(versions(await seen())).toEqual(['2']);
    await expectInStep(new Map(), ['en']);
  });

  it('is never seen where it comes to nothing', async () => {
    await seen();
    const { headers } = await ask('ferry');
    const writing = await held(() => write(room, 2));
    expect(versions(await seen())).toEqual(['1']);
    await writing.rollBack();
    const after = await ask('ferry');
    expect(after.headers.get('etag')).toBe(headers.get('etag'));
    expect(after.headers.get('last-modified')).toBe(headers.get('last-modified'));
  });

  it('is not lost to a builder who reads before it is done and stores afterwards', async () => {
    const writing = await held(() => write(room, 2));
    const builder = await pausedBuilder();
    await writing.commit();
    await builder.resume();
    expect(versions(await seen())).toEqual(['2']);
  });

  it('of two that follow each other is the later one', async () => {
    const writing = await held(() => write(room, 2));
    const builder = await pausedBuilder();
    await writing.commit();
    const next = await held(() => write(room, 3));
    await builder.resume();
    expect(versions(await seen())).toEqual(['2']);
    await next.commit();
    expect(versions(await seen())).toEqual(['3']);
  });

  const linkedMeanwhile = async (): Promise<void> => {
    const documentId = await draftArticle('Late', {
      relatedStories: [to(room.target)],
      cover: room.cover,
    });
    await draftQuote(documentId, 'Nothing to add');
    await articles().publish({ documentId });
    await ask('late');
  };

  const describePicture = () =>
    strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: room.cover }, data: { alternativeText: 'A ferry' } });

  it.each<[string, () => Promise<unknown>]>([
    ['a cover', describePicture],
    [
      'a related story',
      async () => {
        await articles().update({ documentId: room.target, data: { title: 'The new budget' } });
        await articles().publish({ documentId: room.target });
      },
    ],
    ['a related story that is taken down', () => articles().unpublish({ documentId: room.target })],
  ])('reaches stories that came to show it meanwhile: %s', async (_what, change) => {
    const writing = await held(change);
    const linking = linkedMeanwhile();
    // MariaDB may let one writer wait for the other.
    if (newsroom.database.client !== 'mysql') await linking;
    await writing.commit();
    await linking;
    await expectInStep(new Map(), ['en']);
  });
});
