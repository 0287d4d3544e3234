import fc from 'fast-check';
import { relationInput } from '../../server/src/fields/relation-input';

const person = { path: ['speaker'], target: { documentId: 'abc' } };

describe('relationInput', () => {
  it.each([
    ['nothing', null, []],
    ['an empty list', [], []],
    ['a form that leaves it alone', { connect: [], disconnect: [] }, []],
    ['an empty object', {}, []],
    ['a documentId', 'abc', [person]],
    ['the id of a row', 7, [{ path: ['speaker'], target: { id: 7 } }]],
    ['the id of a row as text', '7', [{ path: ['speaker'], target: { id: 7 } }]],
    ['an object', { documentId: 'abc' }, [person]],
    [
      'an object of both, as the admin sends it',
      { id: 7, documentId: 'abc', locale: 'de', status: 'draft', name: 'Ada' },
      [{ ...person, locale: 'de', status: 'draft' }],
    ],
    [
      'the row of a file',
      { id: 7, url: '/uploads/a.jpg' },
      [{ path: ['speaker'], target: { id: 7 } }],
    ],
    [
      'a list of all kinds',
      ['abc', 7, { documentId: 'def' }],
      [
        { path: ['speaker', '0'], target: { documentId: 'abc' } },
        { path: ['speaker', '1'], target: { id: 7 } },
        { path: ['speaker', '2'], target: { documentId: 'def' } },
      ],
    ],
    ['set', { set: ['abc'] }, [{ path: ['speaker', 'set', '0'], target: { documentId: 'abc' } }]],
    [
      'connect with a position',
      { connect: [{ documentId: 'abc', position: { end: true } }] },
      [{ path: ['speaker', 'connect', '0'], target: { documentId: 'abc' } }],
    ],
    [
      'connect of one',
      { connect: 'abc' },
      [{ path: ['speaker', 'connect'], target: { documentId: 'abc' } }],
    ],
    [
      'disconnect of a document',
      { disconnect: ['abc'] },
      [{ path: ['speaker', 'disconnect', '0'], target: { documentId: 'abc' } }],
    ],
    ['disconnect of a row that may be gone', { disconnect: [{ id: 7 }] }, []],
  ])('reads %s', (_, value, references) => {
    expect(relationInput('speaker', value)).toEqual({ references, errors: [] });
  });

  it.each([
    [true, ['speaker']],
    ['', ['speaker']],
    ['7up', ['speaker']],
    ['a\u0000', ['speaker']],
    [0, ['speaker']],
    [-1, ['speaker']],
    [1.5, ['speaker']],
    [2 ** 31, ['speaker']],
    [[null], ['speaker', '0']],
    [
      ['abc', {}],
      ['speaker', '1'],
    ],
    [{ id: {} }, ['speaker']],
    [{ documentId: 5 }, ['speaker']],
    [{ documentId: { $ne: '' } }, ['speaker']],
    [{ connect: [{ id: 'x' }] }, ['speaker', 'connect', '0']],
    [{ disconnect: true }, ['speaker', 'disconnect']],
  ])('refuses %j', (value, path) => {
    const { errors } = relationInput('speaker', value);
    expect(errors).toMatchObject([{ path, message: expect.stringContaining('speaker') }]);
  });

  const largestId = 2 ** 31 - 1;

  it('reads every id that a row can have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: largestId }), (id) => {
        const references = [{ path: ['speaker'], target: { id } }];
        for (const value of [id, `${id}`, { id }]) {
          expect(relationInput('speaker', value)).toEqual({ references, errors: [] });
        }
      }),
      { examples: [[1], [largestId]] },
    );
  });

  const scalar = fc.oneof(
    fc.constantFrom(0, -1, 1.5, largestId, largestId + 1, `${largestId + 1}`, 'abc', 'a\u0000'),
    fc.maxSafeInteger(),
    fc.maxSafeInteger().map(String),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', 'a\udc00'),
  );
  const entry = fc.oneof(
    scalar,
    fc.record({ id: scalar, documentId: scalar }, { requiredKeys: [] }),
    fc.jsonValue(),
  );
  const listed = fc.oneof(entry, fc.array(entry));
  const written = fc.oneof(
    listed,
    fc.record({ connect: listed, set: listed, disconnect: listed }, { requiredKeys: [] }),
  );

  it('takes anything without failing, and gives only ids that a query can ask for', () => {
    fc.assert(
      fc.property(written, (value) => {
        for (const { target } of relationInput('speaker', value).references) {
          if ('id' in target) {
            expect(Number.isInteger(target.id)).toBe(true);
            expect(target.id).toBeGreaterThan(0);
            expect(target.id).toBeLessThanOrEqual(largestId);
          } else {
            expect(target.documentId).not.toBe('');
            // What a text column of every database takes: no null character, no half of a pair.
            expect(target.documentId).not.toContain('\u0000');
            expect(target.documentId).toBe(Buffer.from(target.documentId).toString());
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
