import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
} from '../articles/entries';
import { bootChild, type ChildStrapi } from '../support/boot-child';
import { blocks, emptyNewsroom } from '../support/newsroom';
import { eagerReaders, type State } from './eager-readers';

const MINUTE = 60_000;

const onPostgres = newsroom.database.client === 'postgres' ? describe : describe.skip;

/** Most ask the process that nobody writes by. */
const READERS = { elsewhere: 8, here: 2 };

interface Room {
  article: string;
  quote: string;
  speaker: string;
}

const wordsOf = (version: number) => ({
  title: `Title ${version}`,
  body: blocks(`“Quote ${version}.”`),
});

const edit = async ({ article, quote }: Room, version: number): Promise<void> => {
  await articles().update({ documentId: article, data: wordsOf(version) });
  await quotes().update({ documentId: quote, data: { text: `Quote ${version}.` } });
};

const rename = async ({ speaker }: Room, version: number): Promise<void> => {
  await people().update({ documentId: speaker, data: { name: `Speaker ${version}` } });
  await people().publish({ documentId: speaker });
};

const write = async (): Promise<Room> => {
  await emptyNewsroom();
  const speaker = await draftPerson('Speaker 1');
  const article = await draftArticle('Title 1', { ...wordsOf(1), slug: 'ferry' });
  const quote = await draftQuote(article, 'Quote 1.', { attribution: 'named', speaker });
  await articles().publish({ documentId: article });
  return { article, quote, speaker };
};

/** What editors do one after the other, by what readers then get. */
const STEPS: Record<string, (room: Room, now: State) => [State, () => Promise<unknown>]> = {
  edit: (room, now) => [now, () => edit(room, 99)],
  publish: (room, now) => [
    { ...now, words: now.words + 1 },
    async () => {
      await edit(room, now.words + 1);
      await articles().publish({ documentId: room.article });
    },
  ],
  rename: (room, now) => [
    { ...now, name: (now.name ?? 0) + 1 },
    () => rename(room, (now.name ?? 0) + 1),
  ],
  renameUnseen: (room, now) => [now, () => rename(room, 99)],
  mark: (room, now) => [
    { ...now, name: null },
    () => quotes().update({ documentId: room.quote, data: { attribution: 'anonymous' } }),
  ],
};

const NAMED = ['publish', 'rename', 'edit', 'publish', 'rename', 'publish', 'publish', 'rename'];
const A_SOURCE = ['mark', 'edit', 'publish', 'renameUnseen', 'publish'];
const PLAN = [...NAMED, ...A_SOURCE] as (keyof typeof STEPS)[];

onPostgres('two processes that share one PostgreSQL', () => {
  let other: ChildStrapi;
  beforeAll(async () => {
    other = await bootChild(newsroom.database, { plugin: true, ownTypes: true });
  }, 2 * MINUTE);
  afterAll(() => other.stop(), MINUTE);

  it(
    'serve nothing older than what is written, than what was served, or of two moments at once',
    async () => {
      for (let round = 0; round < 2; round += 1) {
        const room = await write();
        let now: State = { words: 1, name: 1 };
        const states = [now];
        const readers = eagerReaders('ferry', now, [
          ...Array<string>(READERS.elsewhere).fill(other.url),
          ...Array<string>(READERS.here).fill(newsroom.url),
        ]);
        for (const step of PLAN) {
          const [next, work] = (STEPS[step] as (typeof STEPS)[string])(room, now);
          await readers.writing(next, work);
          if (next !== now) states.push(next);
          now = next;
        }
        const { seen, wrong } = await readers.end();
        expect(wrong).toEqual([]);
        expect(seen).toEqual(expect.arrayContaining(states.slice(1)));
      }
    },
    10 * MINUTE,
  );
});
