import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { LedgerHead } from '../../../server/src/sources/ledger/ledger-head';
import {
  type LedgerKey,
  ledgerKey,
  type VerifyingKeys,
} from '../../../server/src/sources/ledger/ledger-keys';
import { newEntry } from '../../../server/src/sources/ledger/new-entry';
import { CHAIN_START, noteDigest } from '../../../server/src/sources/ledger/seal';
import type { StoredEntry } from '../../../server/src/sources/ledger/stored-entry';
import { verifyChain } from '../../../server/src/sources/ledger/verify-chain';
import { verifyLedger } from '../../../server/src/sources/ledger/verify-ledger';
import { KEY, OLD_KEY } from './newsroom-ledger';

const key = ledgerKey(KEY);
const oldKey = ledgerKey(OLD_KEY);

/** A chain as it is written, and its head. */
const write = (chain: string, length: number, keyOf: (sequence: number) => LedgerKey | null) => {
  let head: LedgerHead = { chain, sequence: 0, hash: CHAIN_START };
  const entries: StoredEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const { entry, stored } = newEntry(
      head,
      {
        action: sequence % 2 ? 'marked' : 'attested',
        actor: sequence,
        source: null,
        quotes: [],
        details: { locale: 'de-AT', rules: ['description-missing'] },
        at: new Date(Date.UTC(2026, 0, sequence)).toISOString(),
        noteHash: null,
      },
      keyOf(sequence),
    );
    entries.push(stored);
    head = { chain, sequence, hash: entry.hash };
  }
  return { entries, head };
};

const signed = (length = 5, chain = 'article-a') => write(chain, length, () => key);

const all: VerifyingKeys = { known: [key, oldKey], keyless: 'allowed' };
const onlyNew: VerifyingKeys = { known: [key], keyless: 'allowed' };

const faults = (
  entries: readonly StoredEntry[],
  heads: readonly LedgerHead[],
  keys = all,
  expected: readonly LedgerHead[] = [],
) =>
  verifyLedger(entries, heads, keys, expected).faults.map(
    ({ chain, sequence, kind }) => `${chain} ${sequence} ${kind}`,
  );

describe('a ledger nobody touched', () => {
  it('is found whole, with and without a key, over a change of keys', () => {
    const plain = write('plain', 3, () => null);
    const rotated = write('rotated', 6, (n) => (n < 3 ? null : n < 5 ? oldKey : key));
    const report = verifyLedger(
      [...plain.entries, ...rotated.entries],
      [plain.head, rotated.head],
      all,
    );
    expect(report).toEqual({ chains: 2, entries: 9, keyless: 5, faults: [] });
  });

  it('is found whole where it is empty', () => {
    const start = { chain: 'settings', sequence: 0, hash: CHAIN_START };
    expect(faults([], [])).toEqual([]);
    expect(faults([], [start])).toEqual([]);
  });

  it('can be verified as the documentation says, with no code of ours', () => {
    const { entries } = signed(1);
    expect(entries[0]?.content).toBe(
      '{"action":"marked","actor":1,"at":"2026-01-01T00:00:00.000Z","chain":"article-a",' +
        '"details":{"locale":"de-AT","rules":["description-missing"]},' +
        `"key":"${key.id}","noteHash":null,"previous":"${'0'.repeat(64)}","quotes":[],` +
        '"sequence":1,"source":null,"version":1}',
    );
    expect(entries[0]?.hash).toBe(
      createHmac('sha256', KEY)
        .update(entries[0]?.content ?? '')
        .digest('hex'),
    );
  });
});

/** Something done to one place of a ledger. */
const length = fc.integer({ min: 1, max: 6 });
const keysUsed = fc.constantFrom<(n: number) => LedgerKey | null>(
  () => null,
  () => key,
  (n) => (n < 3 ? null : key),
  (n) => (n < 3 ? oldKey : key),
);
const ledger = fc.record({ length, keysUsed }).chain(({ length: entries, keysUsed: keyOf }) =>
  fc.record({
    first: fc.constant(write('article-a', entries, keyOf)),
    second: fc.constant(write('article-b', entries, keyOf)),
    at: fc.nat({ max: entries - 1 }),
  }),
);

const changedAt = (text: string, at: number, by: number): string => {
  const bytes = Buffer.from(text);
  const index = at % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ by;
  return bytes.toString('latin1');
};

const verified = (...chains: { entries: StoredEntry[]; head: LedgerHead }[]) =>
  verifyLedger(
    chains.flatMap(({ entries }) => entries),
    chains.map(({ head }) => head),
    all,
  ).faults;

describe('a ledger that somebody changed', () => {
  it('tells of any byte of any entry', () => {
    fc.assert(
      fc.property(
        ledger,
        fc.constantFrom('content', 'hash'),
        fc.nat(),
        fc.integer({ min: 1, max: 127 }),
        ({ first, second, at }, field, offset, by) => {
          const entries = first.entries.map((row, index) =>
            index === at ? { ...row, [field]: changedAt(row[field as 'hash'], offset, by) } : row,
          );
          const found = verified({ ...first, entries }, second);
          expect(found.map(({ chain, sequence }) => [chain, sequence])).toContainEqual([
            'article-a',
            at + 1,
          ]);
          expect(found.every(({ chain }) => chain === 'article-a')).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('tells of any entry in another chain or under another number', () => {
    fc.assert(
      fc.property(
        ledger,
        fc.constantFrom<Partial<StoredEntry>>(
          { chain: 'article-b' },
          { chain: 'article-c' },
          { chain: 'Article-a' },
          { sequence: 0 },
          { sequence: -1 },
          { sequence: 40 },
        ),
        ({ first, second, at }, change) => {
          const entries = first.entries.map((row, index) =>
            index === at ? { ...row, ...change } : row,
          );
          const found = verified({ ...first, entries }, second);
          const placed = found.map(({ chain, sequence, kind }) => `${chain} ${sequence} ${kind}`);
          expect(placed).toContain(
            `${change.chain ?? 'article-a'} ${change.sequence ?? at + 1} misplaced`,
          );
          expect(placed).toContain(`article-a ${at + 1} missing`);
        },
      ),
    );
  });

  it('tells of any entry that was taken out, the last and the only one too', () => {
    fc.assert(
      fc.property(ledger, ({ first, second, at }) => {
        const entries = first.entries.filter((_, index) => index !== at);
        expect(
          verified({ ...first, entries }, second).map((f) => `${f.chain} ${f.sequence} ${f.kind}`),
        ).toEqual([`article-a ${at + 1} missing`]);
      }),
    );
  });

  it('tells of any entry that is there twice', () => {
    fc.assert(
      fc.property(ledger, ({ first, second, at }) => {
        const entries = first.entries.flatMap((row, index) => (index === at ? [row, row] : [row]));
        expect(
          verified({ ...first, entries }, second).map((f) => `${f.chain} ${f.sequence} ${f.kind}`),
        ).toEqual([`article-a ${at + 1} duplicated`]);
      }),
    );
  });

  it('tells of any two entries that changed places, by order or by number', () => {
    fc.assert(
      fc.property(
        fc.record({ entries: fc.integer({ min: 2, max: 6 }), keyOf: keysUsed, by: fc.boolean() }),
        fc.nat(),
        fc.nat(),
        ({ entries: count, keyOf, by }, one, other) => {
          const [a, b] = [one % count, other % count];
          fc.pre(a !== b);
          const { entries, head } = write('article-a', count, keyOf);
          const [rowA, rowB] = [entries[a], entries[b]];
          if (!rowA || !rowB) throw new Error('not there');
          const swapped = [...entries];
          swapped[a] = by ? rowB : { ...rowB, sequence: rowA.sequence };
          swapped[b] = by ? rowA : { ...rowA, sequence: rowB.sequence };
          const found = verified({ entries: swapped, head });
          expect(found.some(({ kind }) => kind === 'misplaced')).toBe(true);
          const named = found.map(({ sequence }) => sequence);
          expect(named).toContain(Math.min(a, b) + 1);
        },
      ),
    );
  });

  it('tells of any change of the head', () => {
    const { entries, head } = signed(4);
    expect(faults(entries, [])).toEqual(['article-a 4 headMissing']);
    expect(faults(entries, [{ ...head, sequence: 3 }])).toEqual(['article-a 4 headMismatch']);
    expect(faults(entries, [{ ...head, sequence: 6 }])).toEqual(['article-a 5 missing']);
    expect(faults(entries, [{ ...head, hash: CHAIN_START }])).toEqual(['article-a 4 headMismatch']);
    expect(faults([], [head])).toEqual(['article-a 1 missing']);
    expect(faults([], [{ ...head, sequence: 0 }])).toEqual(['article-a 0 headMismatch']);
  });
});

describe('a ledger that somebody wrote anew', () => {
  it('tells where one entry was replaced', () => {
    for (const keyOf of [() => null, () => key]) {
      const { entries, head } = write('article-a', 4, keyOf);
      const [before] = write('article-a', 1, keyOf).entries;
      const forged = newEntry(
        { chain: 'article-a', sequence: 1, hash: before?.hash ?? '' },
        { ...JSON.parse(entries[1]?.content ?? ''), actor: 99 },
        // Whoever has the database has no key, and makes the entry as if there were none.
        null,
      ).stored;
      const found = faults([...entries.slice(0, 1), forged, ...entries.slice(2)], [head]);
      expect(found).toContain('article-a 3 unlinked');
    }
  });

  it('tells, where there was a key, of entries that are without one', () => {
    const { entries } = signed(3);
    const end = entries[2];
    const keylessEntry = newEntry(
      { chain: 'article-a', sequence: 3, hash: end?.hash ?? '' },
      { ...JSON.parse(end?.content ?? ''), actor: 99 },
      null,
    );
    const head = { chain: 'article-a', sequence: 4, hash: keylessEntry.entry.hash };
    expect(faults([...entries, keylessEntry.stored], [head])).toEqual(['article-a 4 keyless']);
  });

  it('cannot be told where there never was a key, except by a head kept elsewhere', () => {
    const kept = write('article-a', 3, () => null);
    const { entry, stored } = newEntry(
      { chain: 'article-a', sequence: 0, hash: CHAIN_START },
      { ...JSON.parse(kept.entries[0]?.content ?? ''), actor: 77 },
      null,
    );
    const head = { chain: 'article-a', sequence: 1, hash: entry.hash };
    expect(faults([stored], [head])).toEqual([]);
    expect(faults([stored], [head], all, [kept.head])).toEqual(['article-a 3 expectedHead']);
  });

  it('tells, where there has always been a key, of a chain that is without one as a whole', () => {
    const { entries, head } = write('article-a', 3, () => null);
    expect(faults(entries, [head], { ...all, keyless: 'refused' })).toEqual([
      'article-a 1 keyless',
    ]);
    const began = write('article-a', 3, (n) => (n < 3 ? null : key));
    expect(faults(began.entries, [began.head], { ...all, keyless: 'refused' })).toEqual([
      'article-a 1 keyless',
    ]);
    const always = signed(3);
    expect(faults(always.entries, [always.head], { ...all, keyless: 'refused' })).toEqual([]);
  });

  it('tells of a key that is not given', () => {
    const { entries, head } = write('article-a', 2, () => oldKey);
    expect(faults(entries, [head], onlyNew)).toEqual([
      'article-a 1 unknownKey',
      'article-a 2 unknownKey',
    ]);
  });
});

describe('heads that were kept elsewhere', () => {
  it('are found in a chain that has grown since', () => {
    const { head } = signed(2);
    const grown = signed(5);
    expect(faults(grown.entries, [grown.head], all, [head])).toEqual([]);
  });

  it('tell of a chain that went back along with its head, and of one that is gone', () => {
    const long = signed(5);
    const cut = signed(3);
    const other = signed(2, 'article-b');
    expect(faults(cut.entries, [cut.head], all, [long.head, other.head])).toEqual([
      'article-a 5 expectedHead',
      'article-b 2 expectedHead',
    ]);
  });
});

describe('notes beside a ledger', () => {
  const salt = 'salt';
  const { entry, stored } = newEntry(
    { chain: 'article-a', sequence: 0, hash: CHAIN_START },
    {
      action: 'marked',
      actor: 1,
      source: null,
      quotes: [],
      details: {},
      at: '2026-01-01T00:00:00.000Z',
      noteHash: noteDigest('Rang twice.', salt),
    },
    key,
  );
  const chain = { chain: 'article-a', entries: [stored], head: { ...entry } };
  const found = (notes: { sequence: number; note: string }[]) =>
    verifyChain(
      { ...chain, notes: notes.map((n) => ({ ...n, chain: 'article-a', salt })) },
      all,
    ).map(({ kind }) => kind);

  it('are as they were written, or erased', () => {
    expect(found([{ sequence: 1, note: 'Rang twice.' }])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('tell when they were changed or added', () => {
    expect(found([{ sequence: 1, note: 'Rang thrice.' }])).toEqual(['noteChanged']);
    expect(found([{ sequence: 2, note: 'Rang twice.' }])).toEqual(['noteChanged']);
  });
});
