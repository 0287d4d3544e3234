import { ledgerKey } from '../../../server/src/sources/ledger/ledger-keys';
import { readLedgerLines } from '../../../server/src/sources/ledger/ledger-lines';
import { verifyLedger } from '../../../server/src/sources/ledger/verify-ledger';
import { emptyNewsroom } from '../../support/newsroom';
import { append, KEY, ledgerService, OLD_KEY, setKeys, storedHeads } from './newsroom-ledger';

const CHAINS = ['article-a', 'article-b', 'settings'];
const ENTRIES = 4;

const fill = async () => {
  for (const chain of CHAINS) {
    for (let actor = 1; actor <= ENTRIES; actor += 1) {
      await append({ chain, action: 'approved', actor, note: `Note ${actor}` });
    }
  }
};

beforeEach(async () => {
  await emptyNewsroom();
  setKeys({ key: KEY });
  await fill();
});
afterEach(() => setKeys({}));

const table = (name = 'newsdesk_ledger') => newsroom.strapi.db.connection(name);
const row = (sequence: number, chain = 'article-a') => table().where({ chain, sequence });

const found = async (...expected: unknown[]) =>
  (await ledgerService().verify(...expected)).faults.map(
    ({ chain, sequence, kind }: { chain: string; sequence: number; kind: string }) =>
      `${chain} ${sequence} ${kind}`,
  );

const exported = async (): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of ledgerService().exported()) lines.push(line);
  return lines;
};

describe('verifying the ledger of a site', () => {
  it('finds it whole', async () => {
    expect(await ledgerService().verify()).toEqual({
      chains: CHAINS.length,
      entries: CHAINS.length * ENTRIES,
      keyless: 0,
      faults: [],
    });
  });

  it('finds it whole with another key, as long as the old one is known', async () => {
    setKeys({ key: OLD_KEY, previousKeys: [KEY] });
    await append({ chain: 'article-a', action: 'withdrawn', actor: 1 });
    expect(await found()).toEqual([]);
    setKeys({ key: OLD_KEY });
    expect((await found()).filter((fault: string) => fault.startsWith('article-a'))).toEqual(
      [1, 2, 3, 4].map((sequence) => `article-a ${sequence} unknownKey`),
    );
  });

  it('finds entries without a key where there should be one, unless the site began so', async () => {
    setKeys({});
    await append({ chain: 'article-d', action: 'marked', actor: 1 });
    setKeys({ key: KEY });
    expect(await found()).toEqual(['article-d 1 keyless']);
    setKeys({ key: KEY, allowKeyless: true });
    expect(await ledgerService().verify()).toMatchObject({ keyless: 1, faults: [] });
  });

  it('finds what was done with SQL', async () => {
    const { content } = await row(2).first();
    await row(2).update({ content: content.replace('"actor":2', '"actor":3') });
    await row(3, 'article-b').delete();
    await table('newsdesk_ledger_notes').where({ chain: 'settings', sequence: 1 }).update({
      note: 'Another',
    });
    await table('newsdesk_ledger_notes').where({ chain: 'settings', sequence: 2 }).delete();
    expect(await found()).toEqual([
      'article-a 2 changed',
      'article-b 3 missing',
      'settings 1 noteChanged',
    ]);
  });

  it('finds entries that were moved to another chain, also one that never was', async () => {
    await row(2).update({ chain: 'article-c' });
    await row(4).update({ sequence: 9 });
    expect(new Set(await found())).toEqual(
      new Set([
        'article-a 9 misplaced',
        'article-a 2 missing',
        'article-a 4 missing',
        'article-c 2 misplaced',
        'article-c 0 headMissing',
      ]),
    );
  });

  it('finds a chain whose end was cut off, and its head with it, by a head kept elsewhere', async () => {
    const kept = await storedHeads();
    await row(4).delete();
    expect(await found()).toEqual(['article-a 4 missing']);
    const { hash } = await row(3).first();
    await table('newsdesk_ledger_heads').where({ chain: 'article-a' }).update({
      sequence: 3,
      hash,
    });
    expect(await found()).toEqual(['article-a 4 noteChanged']);
    await table('newsdesk_ledger_notes').where({ chain: 'article-a', sequence: 4 }).delete();
    expect(await found()).toEqual([]);
    expect(await found(kept)).toEqual(['article-a 4 expectedHead']);
  });

  it('takes no entry that comes meanwhile for a fault', async () => {
    const reports = await Promise.all([
      ...Array.from({ length: 5 }, () => found()),
      ...Array.from({ length: 40 }, (_, actor) =>
        append({ chain: CHAINS[actor % 3], action: 'attested', actor }).then(() => []),
      ),
    ]);
    expect(reports.flat()).toEqual([]);
  });
});

describe('an exported ledger', () => {
  const verified = (lines: readonly string[]) => {
    const { entries, heads } = readLedgerLines(lines.join('\n'));
    return verifyLedger(entries, heads, { known: [ledgerKey(KEY)], keyless: 'refused' });
  };

  it('is verified without a database, and holds no note', async () => {
    const lines = await exported();
    expect(verified(lines)).toEqual({ chains: 3, entries: 12, keyless: 0, faults: [] });
    expect(lines.join()).not.toContain('Note');
  });

  it('tells of a file that was cut', async () => {
    const lines = await exported();
    expect(verified(lines.slice(0, -2)).faults).toMatchObject([
      { chain: 'settings', sequence: 3, message: 'Entries 3 to 4 are missing.' },
    ]);
  });

  it('names a line that is none', async () => {
    const lines = await exported();
    const spoilt = [...lines.slice(0, 4), '{"entry":{}}', ...lines.slice(4)];
    expect(() => verified(spoilt)).toThrow('Line 5 is none of an exported ledger.');
    expect(() => verified(['{'])).toThrow('Line 1 is none of an exported ledger.');
  });

  it('holds entries whose head is gone', async () => {
    await table('newsdesk_ledger_heads').where({ chain: 'article-b' }).delete();
    expect(verified(await exported()).faults).toMatchObject([
      { chain: 'article-b', sequence: 4, kind: 'headMissing' },
    ]);
  });
});
