import fc from 'fast-check';
import { isBackwards, isFullDate, parsePartialDate } from '../../content-types/rules/partial-date';

describe('parsePartialDate', () => {
  it.each([
    ['1984', { year: 1984 }],
    ['0871', { year: 871 }],
    ['1984-09', { year: 1984, month: 9 }],
    ['1984-09-15', { year: 1984, month: 9, day: 15 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2023-12-31', { year: 2023, month: 12, day: 31 }],
  ])('reads %s', (text, parts) => {
    expect(parsePartialDate(text)).toEqual(parts);
  });

  it.each([
    '',
    ' ',
    '0000',
    '984',
    '19840',
    '1984-',
    '1984-9',
    '1984-00',
    '1984-13',
    '1984-09-00',
    '1984-09-31',
    '1900-02-29',
    '2023-02-29',
    '1984-09-15T00:00:00Z',
    '1984/09/15',
    '15-09-1984',
    '-1984',
    ' 1984',
    '1984 ',
    '1984\n',
    '١٩٨٤',
    'circa 1984',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.getUTCMonth() === month - 1;
          expect(parsePartialDate(text)).toEqual(exists ? { year, month, day } : null);
        },
      ),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = parsePartialDate(text);
        expect(parts === null || /^\d{4}/.test(text)).toBe(true);
      }),
    );
  });
});

describe('isFullDate', () => {
  it.each([
    ['1984-09-15', true],
    ['1984-09', false],
    ['1984', false],
    ['1984-09-31', false],
    ['today', false],
  ])('%s: %s', (text, expected) => {
    expect(isFullDate(text)).toBe(expected);
  });
});

describe('isBackwards', () => {
  it.each([
    ['2020', '2019', true],
    ['2020', '2020', false],
    ['2020-05', '2020', false],
    ['2020', '2020-01', false],
    ['2020-05', '2020-04', true],
    ['2020-05', '2020-04-30', true],
    ['2020-05', '2020-05-01', false],
    ['2020-05-02', '2020-05-01', true],
    ['2020-05-02', '2020-05', false],
    ['2020-05-02', '2020-05-02', false],
    ['2024-03-01', '2024-02', true],
    ['2020', null, false],
    [null, '2020', false],
    [undefined, undefined, false],
    ['soon', '2020', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(isBackwards(from, to)).toBe(expected);
  });

  const partialDate = fc
    .tuple(
      fc.integer({ min: 1990, max: 1993 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length),
    );

  it('never calls both a range and its reverse backwards, nor a date before itself', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        expect(isBackwards(one, other) && isBackwards(other, one)).toBe(false);
        expect(isBackwards(one, one)).toBe(false);
      }),
    );
  });

  it('says of a whole date and any date it starts the same as what the calendar says', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (from, to) => {
        const length = Math.min(from.length, to.length);
        // ISO dates of one length sort as text; where one is shorter, only the shared parts decide.
        expect(isBackwards(from, to)).toBe(to.slice(0, length) < from.slice(0, length));
      }),
    );
  });
});
