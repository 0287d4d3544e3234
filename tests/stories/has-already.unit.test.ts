import { hasAlready } from '../../server/src/stories/has-already';

const ETAG = '"abc"';
const CHANGED = '2026-03-01T10:00:00.700Z';
const asked = (ifNoneMatch = '', ifModifiedSince = '') =>
  hasAlready({ ifNoneMatch, ifModifiedSince }, ETAG, CHANGED);

it.each(['"abc"', 'W/"abc"', '"x", "abc"', '"x",W/"abc"', '*', ' * '])(
  'has what it names: %s',
  (list) => {
    expect(asked(list)).toBe(true);
  },
);

it.each(['"x"', 'abc', '"ab"', '"x,abc"'])('has not what it does not name: %s', (list) => {
  expect(asked(list)).toBe(false);
});

it('goes by the tag where both are given', () => {
  expect(asked('"x"', 'Sun, 01 Mar 2026 12:00:00 GMT')).toBe(false);
});

it.each([
  ['Sun, 01 Mar 2026 10:00:00 GMT', true],
  ['Sun, 01 Mar 2026 09:59:59 GMT', false],
  ['Sun, 01 Mar 2026 10:00:01 GMT', false],
  ['rubbish', false],
  ['', false],
])('goes by the second in which it changed: %s', (since, has) => {
  expect(asked('', since)).toBe(has);
});

it('knows nothing by a moment that is not known', () => {
  expect(
    hasAlready({ ifNoneMatch: '', ifModifiedSince: 'Sun, 01 Mar 2026 10:00:00 GMT' }, ETAG, null),
  ).toBe(false);
});
