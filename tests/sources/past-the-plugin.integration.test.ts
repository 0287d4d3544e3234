import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSON_UID, QUOTE_UID } from '../../content-types';
import {
  dropTriggers,
  keepTriggers,
  missingTriggers,
} from '../../server/src/sources/invariant/speaker-triggers';
import { linkTable } from '../../server/src/tables/link-table';
import { administratorOf } from '../support/administrator';
import { whileRunning } from '../support/boot-child';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { emptyNewsroom } from '../support/newsroom';
import { withDatabase } from '../support/open-database';
import { strapiCli } from '../support/strapi-cli';
import { connects, leadingToQuotes } from './leaks/connections';
import { exportTo } from './leaks/exported';
import { createSourcedArticle, publishArticle, type SourcedArticle } from './sourced-article';

/** A boot, in a process of its own, may take half of one on a busy machine. */
const MINUTES = 60_000;

const SPEAKERS = 'newsdesk_quotes_speaker_lnk';
const QUOTES = 'newsdesk_quotes';

let database: TestDatabase;
let folder: string;

let made: SourcedArticle;

/** An export of a newsroom whose quotes are then said to be anonymous, and keep their speaker. */
const craftedExport = async (): Promise<string> => {
  await emptyNewsroom();
  made = await createSourcedArticle();
  await publishArticle(made.article);
  const path = join(folder, 'export');
  await exportTo(path);
  const entities = join(path, 'entities');
  for (const file of readdirSync(entities)) {
    const lines = readFileSync(join(entities, file), 'utf8').split('\n');
    const crafted = lines.map((line) => {
      if (!line.includes(`"${QUOTE_UID}"`)) return line;
      const entity = JSON.parse(line);
      return JSON.stringify({ ...entity, data: { ...entity.data, attribution: 'anonymous' } });
    });
    writeFileSync(join(entities, file), crafted.join('\n'));
  }
  return path;
};

/** What takes the triggers off a database, in its own words. */
const droppingTriggers = async (): Promise<string[]> => {
  const { strapi } = newsroom;
  await dropTriggers(strapi);
  const names = await missingTriggers(strapi);
  await keepTriggers(strapi);
  const { name: links } = linkTable(strapi, QUOTE_UID, 'speaker');
  return names.map((name) => {
    const place = name.includes('_mark_') ? QUOTES : links;
    return `drop trigger ${name}${database.client === 'postgres' ? ` on ${place}` : ''}`;
  });
};

const counts = () =>
  withDatabase(database, async ({ connection }) => {
    const rows = await connection(QUOTES).select('id', 'attribution');
    const anonymous = rows.filter(({ attribution }) => attribution === 'anonymous');
    const links = await connection(SPEAKERS).whereIn(
      'quote_id',
      anonymous.map(({ id }) => id),
    );
    return { quotes: rows.length, anonymous: anonymous.length, named: links.length };
  });

/** Links an anonymous quote to somebody, past everything but the database. */
const linkPast = () =>
  withDatabase(database, async ({ connection }) => {
    const quote = await connection(QUOTES).where({ attribution: 'anonymous' }).first('id');
    const person = await connection('newsdesk_people').first('id');
    return connection(SPEAKERS)
      .insert({ quote_id: quote.id, person_id: person.id })
      .then(() => 'linked', String);
  });

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-import-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
  await emptyNewsroom();
});

describe('strapi import of anonymous quotes that have a speaker', () => {
  let file: string;
  const imported = (env?: Record<string, string>) =>
    strapiCli(database, ['import', '--force', '--exclude', 'files', '-f', file], env);

  beforeAll(async () => {
    file = await craftedExport();
  });

  it(
    'is refused by the triggers, and brings nothing',
    async () => {
      const { code, output } = await imported();
      expect(output).toContain('an anonymous quote cannot have a speaker');
      expect(code).not.toBe(0);
      expect(await counts()).toEqual({ quotes: 0, anonymous: 0, named: 0 });
    },
    4 * MINUTES,
  );

  it(
    'gets past a database without them, and no further than the next start',
    async () => {
      const sql = JSON.stringify(await droppingTriggers());
      const { code } = await imported({ NEWSDESK_TEST_SQL: sql });
      expect(code).toBe(0);
      expect(await counts()).toEqual({ quotes: 8, anonymous: 8, named: 8 });

      await whileRunning(database, { plugin: true }, async () => {
        expect(await counts()).toEqual({ quotes: 8, anonymous: 8, named: 0 });
        expect(await linkPast()).toContain('an anonymous quote cannot have a speaker');
      });
    },
    4 * MINUTES,
  );
});

describe('a site that changes the schema of quotes', () => {
  it(
    'starts with the triggers there, and has them when it has started',
    async () => {
      const attributes = {
        [QUOTE_UID]: {
          mood: { type: 'string' },
          // Another type: SQLite makes the table anew for it.
          saidTo: { type: 'text' },
        },
      };
      const env = { NEWSDESK_TEST_ATTRIBUTES: JSON.stringify(attributes) };
      await whileRunning(database, { plugin: true, env }, async () => {
        const columns = await withDatabase(database, ({ connection }) =>
          connection(QUOTES).columnInfo(),
        );
        expect(columns).toMatchObject({
          mood: {},
          said_to: { type: expect.stringMatching(/text/) },
        });
        expect(await counts()).toEqual({ quotes: 8, anonymous: 8, named: 0 });
        expect(await linkPast()).toContain('an anonymous quote cannot have a speaker');
      });
    },
    4 * MINUTES,
  );
});

describe('an inverse relation that a site adds to people', () => {
  const attributes = {
    [QUOTE_UID]: { speaker: { inversedBy: 'quotes' } },
    [PERSON_UID]: {
      quotes: { type: 'relation', relation: 'oneToMany', target: QUOTE_UID, mappedBy: 'speaker' },
    },
  };

  it(
    'is held by the triggers, and found without them',
    async () => {
      const { quotes, speaker } = made;
      const env = { NEWSDESK_TEST_ATTRIBUTES: JSON.stringify(attributes) };
      await whileRunning(database, { plugin: true, env }, async (url) => {
        const admin = await administratorOf(url);
        const person = `/content-manager/collection-types/${PERSON_UID}/${speaker}`;
        const attach = () =>
          admin('PUT', person, {
            name: 'Ottoline Brask',
            quotes: { connect: [{ documentId: quotes[0], locale: 'en' }] },
          });

        const { data: types } = await admin('GET', '/content-manager/content-types');
        const type = types.find(({ uid }: { uid: string }) => uid === PERSON_UID);
        expect(leadingToQuotes(type.attributes)).toEqual(['quotes']);

        await expect(attach()).rejects.toThrow(/answered 500/);
        expect(await counts()).toMatchObject({ named: 0 });

        const statements = await droppingTriggers();
        await withDatabase(database, async ({ connection }) => {
          for (const statement of statements) await connection.raw(statement);
        });
        await attach();
        expect(await counts()).toMatchObject({ named: 1 });
        const listed = await admin(
          'GET',
          `/content-manager/collection-types/${QUOTE_UID}?populate[speaker]=true`,
        );
        expect(connects(listed, { quotes, speaker: [speaker] })).toBe(true);
      });

      await whileRunning(database, { plugin: true }, async () => {
        expect(await counts()).toMatchObject({ named: 0 });
      });
    },
    4 * MINUTES,
  );
});
