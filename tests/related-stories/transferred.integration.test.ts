import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARTICLE_UID } from '../../content-types';
import { createSourcedArticle, mark, publishArticle } from '../sources/sourced-article';
import { type Administrator, administratorOf } from '../support/administrator';
import { whileRunning } from '../support/boot-child';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { COMMAND_KEY, newsdesk } from '../support/newsdesk-command';
import { emptyNewsroom } from '../support/newsroom';
import { withDatabase } from '../support/open-database';
import { strapiCli } from '../support/strapi-cli';
import { rebuiltLinks, storedLinks, storedLists } from './stored-links';
import { articles, draft, elsewhere, list, publish, published, to } from './stories';
import { whatReadersGet } from './what-readers-get';

/** A boot, in a process of its own, may take half of one on a busy machine. */
const MINUTES = 60_000;

const ENTRY = `/content-manager/collection-types/${ARTICLE_UID}`;
const KEY = { NEWSDESK_LEDGER_KEY: COMMAND_KEY };

let database: TestDatabase;
let folder: string;
let file: string;
let made: Record<'ferry' | 'wall' | 'dues' | 'count', string> & { quotes: [string, string] };
let before: { lists: unknown; readers: unknown };

/** Lists of all kinds: with and without pending edits, in two locales, to what is live and is not. */
const fill = async (): Promise<void> => {
  const wall = await published('Wall');
  const dues = await draft('Dues');
  const lamp = await published('Lamp');
  const ferry = await draft('Ferry', {
    relatedStories: [
      to(wall, { kind: 'followUp', label: 'How it began' }),
      elsewhere('tides'),
      to(dues),
      to(lamp),
    ],
  });
  await articles().update({
    documentId: ferry,
    locale: 'de',
    data: { title: 'Fähre', relatedStories: [elsewhere('gezeiten'), to(dues), to(wall)] },
  });
  await publish(ferry);
  await publish(ferry, 'de');
  await articles().delete({ documentId: lamp, locale: '*' });
  await list(ferry, [to(dues), elsewhere('boats'), to(wall)]);

  const { article: count, quotes } = await createSourcedArticle();
  await list(count, [to(ferry)]);
  await publishArticle(count);
  await mark(count, [quotes[0]]);
  made = { ferry, wall, dues, count, quotes };
};

const imported = async (exclude: string[] = []): Promise<void> => {
  const args = ['import', '--force', '--exclude', ['files', ...exclude].join(','), '-f', file];
  const { code, output } = await strapiCli(database, args, KEY);
  expect({ code, output }).toMatchObject({ code: 0 });
};

/** Starts the site, and does something in it. */
const inSite = (task: (url: string, admin: Administrator) => Promise<void>): Promise<void> =>
  whileRunning(database, { plugin: true, ownTypes: true, env: KEY }, async (url) =>
    task(url, await administratorOf(url)),
  );

const rows = (table: string, columns: string[], where: object = {}) =>
  withDatabase(database, ({ connection }) =>
    connection(table).where(where).select(columns).orderBy(columns),
  );

/** Everything that was exported is there again, and everything that the plugin keeps agrees with it. */
const expectAsExported = async (url: string, admin: Administrator): Promise<void> => {
  expect(await whatReadersGet(url)).toEqual(before.readers);
  await withDatabase(database, async (db) => {
    expect(await storedLists(db)).toEqual(before.lists);
    const links = await storedLinks(db);
    expect(links.length).toBeGreaterThan(10);
    expect(links).toEqual(await rebuiltLinks(db));
    const named = await db
      .connection('newsdesk_quotes as q')
      .join('newsdesk_quotes_speaker_lnk as l', 'l.quote_id', 'q.id')
      .where('q.attribution', 'anonymous')
      .count({ total: '*' })
      .first();
    expect(Number(named?.total)).toBe(0);
  });
  for (const [slug, article] of [
    ['wall', made.wall],
    ['ferry', made.ferry],
    ['dues', made.dues],
  ] as const) {
    const query = new URLSearchParams({ text: slug, locale: 'en' });
    const { data } = await admin('GET', `/newsdesk/related-stories/search?${query}`);
    expect(data.items.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
      article,
    ]);
  }
  const linking = await admin('GET', `/newsdesk/related-stories/linking?articles=${made.wall}`);
  expect(linking.data.items.map((item: { locale: string }) => item.locale).sort()).toEqual([
    'de',
    'en',
  ]);
};

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-transfer-'));
  file = join(folder, 'export');
  await emptyNewsroom();
  await fill();
  const { code, output } = await strapiCli(newsroom.database, [
    'export',
    '--format',
    'dir',
    '--no-encrypt',
    '--exclude',
    'files',
    '-f',
    file,
  ]);
  expect({ code, output }).toMatchObject({ code: 0 });
  before = {
    lists: await storedLists(newsroom.strapi.db),
    readers: await whatReadersGet(newsroom.url),
  };
}, 2 * MINUTES);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
  await emptyNewsroom();
});

describe('a newsroom that strapi export wrote, after strapi import', () => {
  it(
    'is what it was, in an empty site',
    async () => {
      await imported();
      await inSite(expectAsExported);
    },
    4 * MINUTES,
  );

  it(
    'has what was deleted again, and none of what came since, but all that was recorded',
    async () => {
      const ledger = () => rows('newsdesk_ledger', ['chain', 'sequence', 'hash']);
      let recorded: unknown[] = [];
      let later = '';
      await inSite(async (url, admin) => {
        await admin('DELETE', `${ENTRY}/${made.ferry}?locale=*`);
        await admin('PUT', `${ENTRY}/${made.wall}`, { title: 'Wall', slug: 'sea-wall' });
        await admin('POST', `${ENTRY}/${made.wall}/actions/publish`, {});
        const { data } = await admin('POST', ENTRY, {
          title: 'Later',
          relatedStories: [to(made.wall)],
        });
        later = data.documentId;
        await admin('POST', `${ENTRY}/${later}/actions/publish`, {});
        await admin('PUT', `/newsdesk/articles/${later}/sources/rest`, { restsOnSources: true });
        await admin('POST', `/newsdesk/articles/${made.count}/sources/mark?locale=en`, {
          quotes: [made.quotes[1]],
          locale: 'en',
          source: 'new',
          note: 'Told the desk on the phone.',
        });
        expect(await whatReadersGet(url)).not.toEqual(before.readers);
      });
      recorded = await ledger();
      expect(recorded.length).toBeGreaterThan(1);

      await imported();
      expect(await ledger()).toEqual(recorded);

      await inSite(async (url, admin) => {
        await expectAsExported(url, admin);
        const moved = await fetch(`${url}/api/newsdesk/stories/sea-wall`, { redirect: 'manual' });
        expect(moved.headers.get('location')).toBe('/api/newsdesk/stories/wall');
      });
      expect(await rows('newsdesk_article_sourcing', ['article_document_id'])).toEqual([]);
      expect(await rows('newsdesk_ledger_notes', ['chain', 'note'])).toEqual([
        { chain: made.count, note: 'Told the desk on the phone.' },
      ]);
      const entries = await rows('newsdesk_ledger', ['sequence', 'content'], { chain: later });
      expect(entries.map(({ content }) => JSON.parse(content).action).at(-1)).toBe('deleted');
    },
    6 * MINUTES,
  );

  it(
    'is what it was where the tables of the plugin tell of other rows',
    async () => {
      await inSite(async (_, admin) => {
        await admin('DELETE', `${ENTRY}/${made.ferry}?locale=*`);
        await admin('PUT', `${ENTRY}/${made.dues}`, {
          title: 'Dues',
          relatedStories: [to(made.wall), elsewhere('piers')],
        });
        await admin('POST', `${ENTRY}/${made.dues}/actions/publish`, {});
      });
      await imported(['config']);
      await withDatabase(database, async (db) => {
        const stale = await storedLinks(db);
        expect(stale.length).toBeGreaterThan(0);
        expect(stale).not.toEqual(await rebuiltLinks(db));
      });
      await inSite(expectAsExported);
    },
    6 * MINUTES,
  );

  it(
    'gives the doctor nothing to mend',
    async () => {
      const { stdout, code } = await newsdesk('doctor', { database });
      expect(stdout).toMatch(/^(ok {6}[a-z ]+\n){9}$/);
      expect(code).toBe(0);
    },
    4 * MINUTES,
  );
});
