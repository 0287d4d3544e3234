import { ARTICLE_UID, PERSON_UID } from '../../../content-types';
import { ledgerKey } from '../../../server/src/sources/ledger/ledger-keys';
import { noteDigest, seal } from '../../../server/src/sources/ledger/seal';
import { documents } from '../../support/documents';
import { emptyNewsroom } from '../../support/newsroom';
import {
  append,
  contentOf,
  KEY,
  ledgerService,
  setKeys,
  storedEntries,
  storedHeads,
  storedNotes,
} from './newsroom-ledger';

beforeEach(async () => {
  await emptyNewsroom();
  setKeys({ key: KEY });
});
afterEach(() => setKeys({}));

const mark = { chain: 'article-a', action: 'marked', actor: 7, source: 'source-a' };

describe('an entry of the ledger', () => {
  it('is stored as it was hashed, and is the head of its chain', async () => {
    const details = { terms: 'on-background', oneVoice: true, rules: ['density'], count: 2 };
    const entry = await append({ ...mark, quotes: ['quote-a', 'quote-b'], details });

    const [stored] = await storedEntries();
    if (!stored) throw new Error('Nothing was stored.');
    const { hash, ...content } = entry;
    expect(contentOf(stored)).toEqual(content);
    expect(content).toMatchObject({
      ...mark,
      details,
      version: 1,
      sequence: 1,
      quotes: ['quote-a', 'quote-b'],
      noteHash: null,
      key: ledgerKey(KEY).id,
    });
    expect(stored.hash).toBe(seal(stored.content, ledgerKey(KEY)));
    expect(hash).toBe(stored.hash);
    expect(await storedHeads()).toMatchObject([{ chain: 'article-a', sequence: 1, hash }]);
  });

  it('is chained without a key, too, and says so', async () => {
    setKeys({});
    const { key, hash } = await append(mark);
    const [stored] = await storedEntries();
    expect(key).toBeNull();
    expect(hash).toBe(seal(stored?.content ?? '', null));
  });

  it('holds the salted digest of its note, and the note stands beside it', async () => {
    const first = await append({ ...mark, note: ' Rang twice. ' });
    const second = await append({ ...mark, note: 'Rang twice.' });
    await append({ ...mark, note: '  ' });

    const notes = await storedNotes();
    expect(notes.map(({ sequence, note }) => [sequence, note])).toEqual([
      [1, 'Rang twice.'],
      [2, 'Rang twice.'],
    ]);
    expect(first.noteHash).toBe(noteDigest('Rang twice.', notes[0]?.salt ?? ''));
    expect(first.noteHash).not.toBe(second.noteHash);
    const contents = (await storedEntries()).map(({ content }) => content);
    expect(contents.join()).not.toContain('Rang');
  });

  it('goes with the transaction it was made in', async () => {
    await append(mark);
    const refused = newsroom.strapi.db.transaction(async () => {
      await append({ ...mark, note: 'Taken back.' });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await storedEntries()).toHaveLength(1);
    expect(await storedNotes()).toEqual([]);
    expect(await storedHeads()).toMatchObject([{ sequence: 1 }]);
  });

  it.each([
    ['a sentence', { why: 'Ines Duarte told us' }],
    ['a sentence in a list', { why: ['density', 'told us so'] }],
    ['a very long word', { why: 'a'.repeat(65) }],
    ['nothing', { why: null }],
    ['an object', { why: { name: 'density' } }],
    ['no number', { why: Number.NaN }],
    ['a sentence for a name', { 'Ines Duarte': true }],
  ])('keeps no free text: %s is refused, and not repeated', async (_, details) => {
    const error: Error = await append({ ...mark, details }).catch((caught) => caught);
    expect(error.message).toMatch(/^The ledger keeps enumerated values, ids, numbers and booleans/);
    expect(error.message).not.toMatch(/told us|aaaa/);
    expect(await storedEntries()).toEqual([]);
  });

  it('keeps no person, by no id either', async () => {
    const { documentId } = await documents(PERSON_UID).create({ data: { name: 'Ines Duarte' } });
    const naming = { ...mark, action: 'named' };
    await expect(append({ ...naming, details: { speaker: documentId } })).rejects.toThrow(
      'The ledger keeps no person',
    );
    await expect(append({ ...naming, details: { speakers: [documentId] } })).rejects.toThrow(
      'The ledger keeps no person',
    );
    const { documentId: article } = await documents(ARTICLE_UID).create({ data: { title: 'A' } });
    await append({ ...mark, details: { from: article } });
    expect(await storedEntries()).toHaveLength(1);
  });
});

describe('the ledger of a deleted article', () => {
  it('stays, says so, and loses its notes', async () => {
    await append({ ...mark, note: 'Rang twice.' });
    await append({ ...mark, chain: 'article-b', note: 'Stays.' });
    await ledgerService().close('article-a', 9);

    const entries = (await storedEntries()).map(contentOf);
    expect(entries.map(({ chain, action, actor }) => [chain, action, actor])).toEqual([
      ['article-a', 'marked', 7],
      ['article-a', 'deleted', 9],
      ['article-b', 'marked', 7],
    ]);
    expect((await storedNotes()).map(({ note }) => note)).toEqual(['Stays.']);
    expect((await ledgerService().verify()).faults).toEqual([]);
  });

  it('is not started by deleting it', async () => {
    await ledgerService().close('article-a', 9);
    expect(await storedEntries()).toEqual([]);
    expect(await storedHeads()).toEqual([]);
  });
});
