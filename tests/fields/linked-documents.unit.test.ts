import { linkedDocuments, type WrittenLinks } from '../../server/src/fields/linked-documents';

const ORIGINALS = [
  { documentId: 'first', draft: { id: 5 } },
  { documentId: 'second', draft: { id: 6 } },
  { documentId: 'published', draft: null },
];

describe('what a clone is linked to of what its original is linked to', () => {
  it.each<[string, WrittenLinks, string[], unknown[]]>([
    ['nothing said', undefined, ['first', 'second', 'published'], []],
    ['null', null, [], []],
    ['an empty operation', { connect: [] }, ['first', 'second', 'published'], []],
    ['documents', ['second', 'other'], ['second'], ['other']],
    ['a row', 5, ['first'], []],
    ['a row as a text', ['5'], ['first'], []],
    ['objects', [{ id: 6 }, { documentId: 'published' }], ['second', 'published'], []],
    ['a set', { set: [{ documentId: 'first' }] }, ['first'], []],
    ['one taken away', { disconnect: ['6'] }, ['first', 'published'], []],
    ['one added', { connect: ['other', 'first'] }, ['first', 'second', 'published'], ['other']],
  ])('%s', (_what, input, copied, others) => {
    const { copied: kept, others: added } = linkedDocuments(input, ORIGINALS);
    expect(kept.map(({ documentId }) => documentId)).toEqual(copied);
    expect(added).toEqual(others);
  });
});
