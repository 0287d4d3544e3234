import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { emptyNewsroom } from '../support/newsroom';
import { article, articles, registry } from './newsroom-slugs';

beforeEach(emptyNewsroom);

const numbered = (slug: string, count: number) => [
  slug,
  ...Array.from({ length: count - 1 }, (_, index) => `${slug}-${index + 2}`),
];

const sorted = (slugs: (string | null | undefined)[]) => [...slugs].sort();

describe('articles of one title created at once', () => {
  it('get a slug each in one process', async () => {
    const created = await Promise.all(Array.from({ length: 25 }, () => article('Tide tables')));
    expect(sorted(created.map(({ slug }) => slug))).toEqual(sorted(numbered('tide-tables', 25)));
  });

  it('get a slug each in one transaction', async () => {
    const created = await newsroom.strapi.db.transaction(async () =>
      Promise.all(Array.from({ length: 5 }, () => article('Tide tables'))),
    );
    const all = (await created).map(({ slug }) => slug);
    expect(sorted(all)).toEqual(sorted(numbered('tide-tables', 5)));
  });

  it('number on past what is taken', async () => {
    await Promise.all(Array.from({ length: 45 }, () => article('Tide tables')));
    expect(await article('Tide tables')).toMatchObject({ slug: 'tide-tables-46' });
  });

  it('let one of those through that choose the same slug', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => article('Tide tables', { slug: 'tides' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await registry()).toEqual(['article en tides']);
  });
});

// One SQLite file serves one process.
const { NEWSDESK_TEST_DATABASE: client = 'sqlite' } = process.env;
const describeOnServers = client === 'sqlite' ? describe.skip : describe;

describeOnServers('created in two processes at once (not on SQLite, which serves one)', () => {
  const children: ChildProcess[] = [];

  const told = async (child: ChildProcess) => {
    const [message] = await once(child, 'message');
    return message as { slugs?: string[]; failed?: string };
  };

  afterEach(() => {
    for (const child of children) child.kill();
  });

  it('get a slug each', async () => {
    for (let index = 0; index < 2; index += 1) {
      // One after the other: Strapi synchronises its schema as it boots.
      const child = fork(join(__dirname, 'create-alike.js'), { execArgv: [] });
      children.push(child);
      expect(await told(child)).toEqual({ ready: true });
    }
    const answers = children.map(told);
    for (const child of children) child.send({ title: 'Tide tables', count: 10 });
    const slugs = (await Promise.all(answers)).flatMap((answer) => answer.slugs ?? answer.failed);

    expect(sorted(slugs)).toEqual(sorted(numbered('tide-tables', 20)));
    const drafts = await articles().findMany({ fields: ['slug'] });
    expect(sorted(drafts.map(({ slug }) => slug))).toEqual(sorted(slugs));
    // Two boots take their time on a busy machine.
  }, 180_000);
});
