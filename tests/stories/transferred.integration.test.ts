import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directory, engine, strapi as local } from '@strapi/data-transfer';
import { NEWSDESK_UIDS, QUOTE_UID } from '../../content-types';
import { exportTo } from '../sources/leaks/exported';
import { createSourcedArticle, publishArticle } from '../sources/sourced-article';
import { emptyNewsroom } from '../support/newsroom';
import { ask } from './fresh-stories';

const NAME = 'Ottoline Brask';

let folder: string;

beforeEach(async () => {
  await emptyNewsroom();
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-transfer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// biome-ignore lint/suspicious/noExplicitAny: every kind of line has a shape of its own
type Line = Record<string, any>;

/** Changes the lines of a part of an export; those that come back as null go. */
const rewritten = (part: string, change: (line: Line) => Line | null): void => {
  const place = join(folder, 'export', part);
  for (const name of readdirSync(place)) {
    const lines = readFileSync(join(place, name), 'utf8').split('\n').filter(Boolean);
    const changed = lines.flatMap((line) => change(JSON.parse(line)) ?? []);
    writeFileSync(join(place, name), changed.map((line) => JSON.stringify(line)).join('\n'));
  }
};

const isOurs = (uid: string): boolean => (NEWSDESK_UIDS as readonly string[]).includes(uid);

/** Does to the running application what `strapi transfer --only-content-types` does to a site. */
const transferred = async (): Promise<void> => {
  // The transfer finds the application where a process of its own would have it.
  Object.assign(globalThis, { strapi: newsroom.strapi });
  const source = directory.providers.createLocalDirectorySourceProvider({
    directory: { path: join(folder, 'export') },
  });
  const destination = local.providers.createLocalStrapiDestinationProvider({
    getStrapi: () => newsroom.strapi,
    autoDestroy: false,
    strategy: 'restore',
    restore: {
      entities: { include: [...NEWSDESK_UIDS] },
      assets: false,
      configuration: { webhook: false, coreStore: false },
    },
  });
  await engine
    .createTransferEngine(source, destination, {
      versionStrategy: 'ignore',
      schemaStrategy: 'ignore',
      exclude: ['files', 'config'],
      transforms: {
        entities: [{ filter: ({ type }: Line) => isOurs(type) }],
        links: [{ filter: ({ left, right }: Line) => isOurs(left.type) && isOurs(right.type) }],
      },
    } as never)
    .transfer();
};

describe('a transfer into the running application', () => {
  it('leaves no story of what was there before, neither under its address nor on the front page', async () => {
    const { article } = await createSourcedArticle();
    await publishArticle(article);
    const front = async () =>
      (await fetch(`${newsroom.url}/api/newsdesk/stories?locale=en`)).json() as Promise<{
        data: { title: string }[];
      }>;
    await exportTo(join(folder, 'export'));
    const slug = 'the-count';
    expect(await (await ask(slug)).text()).toContain(NAME);
    expect((await front()).data).toMatchObject([{ title: 'The count' }]);

    rewritten('entities', (line) => {
      if (line.type === QUOTE_UID) line.data.attribution = 'anonymous';
      if (line.data.title === 'The count') line.data.title = 'The recount';
      return line;
    });
    rewritten('links', (line) => (line.left.field === 'speaker' ? null : line));
    await transferred();

    const story = await ask(slug);
    expect(story.status).toBe(200);
    const text = await story.text();
    expect(text).toContain('The recount');
    expect(text).not.toContain(NAME);
    expect((await front()).data).toMatchObject([{ title: 'The recount' }]);
  });
});
