import { bylinesInForm, savedBylines } from '../../../admin/src/sources/bylines';

const added = { apiData: { isTemporary: true } };
const moved = { apiData: {} };

describe('the bylines of an article in its form', () => {
  it.each([
    ['as saved', {}, 2, 2],
    ['one more', { connect: [added] }, 2, 3],
    ['one fewer', { disconnect: [{}] }, 1, 0],
    ['one for another', { connect: [added], disconnect: [{}] }, 1, 1],
    ['moved, not added', { connect: [moved, moved] }, 2, 2],
    ['of a form that has no such field', undefined, 1, 1],
    ['of those whom the server does not tell', {}, undefined, undefined],
    ['at least those that are chosen', { connect: [added] }, undefined, 1],
  ])('are counted: %s', (_case, changes, saved, count) => {
    expect(bylinesInForm(changes, saved)).toBe(count);
  });

  it('begin with none where nothing was saved, and with what the content manager counts', () => {
    expect(savedBylines(undefined, undefined)).toBe(0);
    expect(savedBylines('article', { authors: { count: 3 } })).toBe(3);
    expect(savedBylines('article', { authors: { connect: [] } })).toBeUndefined();
    expect(savedBylines('article', undefined)).toBeUndefined();
  });
});
