import { titleOn } from '../../server/src/people/title-on';

const ROLES = [
  { title: 'Member of parliament', from: '2005' },
  { title: 'Minister for Fisheries', from: '2019-03', to: '2021' },
  { title: 'Minister of Finance', from: '2022-01-10' },
];

it.each([
  ['2004-12-31', null],
  ['2005-01-01', 'Member of parliament'],
  ['2019-02-28', 'Member of parliament'],
  ['2019-03-01', 'Minister for Fisheries'],
  ['2021-12-31', 'Minister for Fisheries'],
  ['2022-01-09', 'Member of parliament'],
  ['2022-01-10', 'Minister of Finance'],
])('on %s it is %s', (day, title) => {
  expect(titleOn(ROLES, day)).toBe(title);
});

it('is the first in the list of those that began alike, or at no known time', () => {
  expect(titleOn([{ title: 'Author' }, { title: 'Historian' }], '2024-05-01')).toBe('Author');
  expect(titleOn([{ title: 'Author' }, { title: 'Fellow', from: '1999' }], '2024-05-01')).toBe(
    'Fellow',
  );
  expect(titleOn([], '2024-05-01')).toBeNull();
});
