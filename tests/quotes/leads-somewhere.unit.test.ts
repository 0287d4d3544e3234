import { leadsSomewhere, leavesAsIs } from '../../server/src/quotes/leads-somewhere';

describe('inputs for a relation', () => {
  it.each([
    ['nothing given', undefined, false, true],
    ['null', null, false, false],
    ['an empty list', [], false, false],
    ['an untouched form', { connect: [], disconnect: [] }, false, true],
    ['an empty set', { set: [] }, false, false],
    ['a disconnect', { disconnect: [{ documentId: 'a' }] }, false, false],
    ['a row id', 3, true, false],
    ['a row id as text', '3', true, false],
    ['a documentId', 'abc', true, false],
    ['{ id }', { id: 3 }, true, false],
    ['{ documentId }', { documentId: 'abc' }, true, false],
    ['a list', ['abc'], true, false],
    ['a list of objects', [{ documentId: 'abc' }], true, false],
    ['connect one', { connect: 'abc' }, true, false],
    ['connect a list', { connect: [{ id: 3 }] }, true, false],
    ['set one', { set: { documentId: 'abc' } }, true, false],
    ['set a list', { set: [3] }, true, false],
    ['an exchange', { connect: ['b'], disconnect: ['a'] }, true, false],
    ['a place in a list', { connect: [{ id: 3, position: { start: true } }] }, true, false],
  ])('%s', (_shape, input, leads, leaves) => {
    expect({ leads: leadsSomewhere(input), leaves: leavesAsIs(input) }).toEqual({ leads, leaves });
  });
});
