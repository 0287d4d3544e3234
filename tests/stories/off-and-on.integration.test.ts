import { whileRunning } from '../support/boot-child';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { withDatabase } from '../support/open-database';
import { askForStory, OLD, said, servedStoredAndFresh, writeStorySite } from './story-site';

const ON = { plugin: true };
const OFF = { plugin: false };
const MINUTE = 60_000;

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

/** Without the plugin nobody is told of what is written, and nothing but SQL can write it. */
const writeMeanwhile = () =>
  withDatabase(database, async ({ connection }) => {
    const published = (table: string, where: Record<string, string>) =>
      connection(table).where(where).whereNotNull('published_at');
    await published('newsdesk_articles', { title: 'Ferry fares' }).update({ title: 'Bus fares' });
    await published('newsdesk_people', { name: 'Ada Finch' }).update({ name: 'Ada Moor' });
    await published('newsdesk_articles', { title: 'The budget' }).delete();
  });

it(
  'a story is what is published, whatever was written while the plugin was off',
  async () => {
    await whileRunning(database, ON, writeStorySite);
    await whileRunning(database, OFF, writeMeanwhile);
    await whileRunning(database, ON, async (url) => {
      const [served, ...others] = await servedStoredAndFresh(url, database);
      expect(others).toEqual([]);
      expect(said(served)).toEqual({
        title: 'Bus fares',
        quotes: ['Ada Moor: It is a lot', 'anonymous: We knew'],
        related: [],
      });
    });
  },
  5 * MINUTE,
);

it(
  'a story is what it was, when nothing was written while the plugin was off',
  async () => {
    const before = await whileRunning(database, ON, async (url) => {
      await writeStorySite(url);
      return askForStory(url);
    });
    await whileRunning(database, OFF, async () => {});
    await whileRunning(database, ON, async (url) => {
      expect(await servedStoredAndFresh(url, database)).toEqual([before]);
    });
    expect(said(before)).toEqual(OLD);
  },
  5 * MINUTE,
);
