import { ARTICLE_UID } from '../../../content-types';
import { seal } from '../../../server/src/sources/ledger/seal';
import { documents } from '../../support/documents';
import { emptyNewsroom } from '../../support/newsroom';
import { append, contentOf, setKeys, storedEntries, storedHeads } from './newsroom-ledger';

beforeEach(async () => {
  await emptyNewsroom();
  setKeys({});
});

const APPROVALS = 200;

/** As an approval does it: with the article locked first, in one transaction. */
const approve = (chain: string, actor: number) =>
  newsroom.strapi.db.transaction(async () => {
    await newsroom.strapi.db
      .queryBuilder(ARTICLE_UID)
      .select(['id'])
      .where({ documentId: chain })
      .forUpdate()
      .execute();
    return append({ chain, action: 'approved', actor, source: 'source-a', note: 'Rang twice.' });
  });

/** What every chain must be: numbered without a gap, each entry on the one before, up to its head. */
const expectUnbroken = async (lengths: Record<string, number>) => {
  const entries = await storedEntries();
  const heads = await storedHeads();
  for (const [chain, length] of Object.entries(lengths)) {
    const own = entries.filter((entry) => entry.chain === chain);
    expect(own.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length }, (_, index) => index + 1),
    );
    let previous = '0'.repeat(64);
    for (const entry of own) {
      expect(contentOf(entry)).toMatchObject({ chain, sequence: entry.sequence, previous });
      expect(entry.hash).toBe(seal(entry.content, null));
      previous = entry.hash;
    }
    expect(heads.filter((head) => head.chain === chain)).toMatchObject([
      { sequence: length, hash: previous },
    ]);
  }
  expect(entries).toHaveLength(Object.values(lengths).reduce((sum, length) => sum + length, 0));
};

const articles = async (count: number): Promise<string[]> => {
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { documentId } = await documents(ARTICLE_UID).create({
      data: { title: `Article ${index}` },
    });
    made.push(documentId);
  }
  return made;
};

describe('two hundred approvals at once', () => {
  it('are one unbroken chain on one article', async () => {
    const [article = ''] = await articles(1);
    const appended = await Promise.all(
      Array.from({ length: APPROVALS }, (_, index) => approve(article, index + 1)),
    );
    await expectUnbroken({ [article]: APPROVALS });
    const actors = (await storedEntries()).map((entry) => contentOf(entry).actor);
    expect(new Set(actors).size).toBe(APPROVALS);
    expect(new Set(appended.map(({ sequence }) => sequence)).size).toBe(APPROVALS);
  });

  it('are unbroken chains on many articles, new ledgers and old', async () => {
    const chains = await articles(20);
    await Promise.all(chains.slice(0, 10).map((chain) => approve(chain, 1)));
    await Promise.all(
      Array.from({ length: APPROVALS }, (_, index) => approve(chains[index % 20] ?? '', index + 1)),
    );
    await expectUnbroken(
      Object.fromEntries(chains.map((chain, index) => [chain, index < 10 ? 11 : 10])),
    );
  });

  it('are one chain where no article is locked, and some are rolled back', async () => {
    // As the start of the plugin leaves it.
    await newsroom.strapi.db
      .connection('newsdesk_ledger_heads')
      .insert({ chain: 'settings', sequence: 0, hash: '0'.repeat(64) });
    const outcomes = await Promise.allSettled(
      Array.from({ length: APPROVALS }, (_, index) =>
        newsroom.strapi.db.transaction(async () => {
          await append({ chain: 'settings', action: 'settingsChanged', actor: index });
          if (index % 4 === 0) throw new Error('taken back');
        }),
      ),
    );
    const reasons = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason.message] : []));
    expect(reasons).toEqual(Array.from({ length: APPROVALS / 4 }, () => 'taken back'));
    await expectUnbroken({ settings: APPROVALS * 0.75 });
  });

  it('are one chain within one transaction', async () => {
    await newsroom.strapi.db.transaction(() =>
      Promise.all(
        Array.from({ length: 20 }, (_, actor) =>
          append({ chain: 'settings', action: 'settingsChanged', actor }),
        ),
      ),
    );
    await expectUnbroken({ settings: 20 });
  });
});
