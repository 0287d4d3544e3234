import { projectStory } from '../../../server/src/stories/projection';
import type { MaterialPerson } from '../../../server/src/stories/story-material';
import { material, NOW, namedQuote, person } from './material';

/** What readers are told of a speaker in an article that first appeared on 1 March 2026. */
const toldOf = (known: Partial<MaterialPerson>, saidOn: string | null = null) => {
  const quotes = [namedQuote('a', 'One', { saidOn }, person('Ann', known))];
  const [quote] = projectStory(material({ quotes }), NOW).quotes;
  return quote?.attribution === 'named'
    ? { age: quote.speaker.age, title: quote.speaker.title }
    : undefined;
};

const UNTOLD = undefined;

it.each([
  ['1984-03-01', null, 42],
  ['1984-03-02', null, 41],
  ['1984-03', null, UNTOLD],
  ['1984-02', null, 42],
  ['1984-04', null, 41],
  ['1984', null, UNTOLD],
  ['1984', '2025-12-31', 41],
  ['1984', '2025', UNTOLD],
  ['1984-01-01', '2025', 41],
  ['1984-01-02', '2025', UNTOLD],
  ['1984-01-01', '2025-05', 41],
  ['2004-02-29', '2026-02-28', 21],
  ['2030', null, UNTOLD],
  ['1850-01-01', null, UNTOLD],
  ['not a date', null, UNTOLD],
  [null, null, UNTOLD],
])('somebody born %s who spoke on %s is %s', (birthDate, saidOn, age) => {
  expect(toldOf({ birthDate }, saidOn)?.age).toBe(age);
});

it('has no age where it is an organisation', () => {
  expect(toldOf({ kind: 'organisation', birthDate: '1984-01-01' })?.age).toBe(UNTOLD);
});

const ROLES = [
  { title: 'Member', from: '2010' },
  { title: 'Minister', from: '2019-03', to: '2025-06' },
];

it.each([
  [null, 'Member'],
  ['2020', 'Minister'],
  ['2025-06-30', 'Minister'],
  ['2025-07-01', 'Member'],
  ['2025', UNTOLD],
  ['2019', UNTOLD],
  ['2009', UNTOLD],
  ['2026', 'Member'],
])('a title on %s is %s', (saidOn, title) => {
  expect(toldOf({ roles: ROLES }, saidOn)?.title).toBe(title);
});

it('is not told of days between which another title was held', () => {
  const roles = [
    { title: 'Mayor', to: '2025-04' },
    { title: 'Guest', from: '2000' },
    { title: 'Mayor', from: '2025-09' },
    { title: 'Mayor', from: '2001', to: '2025-04' },
  ];
  expect(toldOf({ roles }, '2025')?.title).toBe(UNTOLD);
});

it.each([
  ['2026-02-28', null, UNTOLD],
  ['2026', null, UNTOLD],
  ['2026-03-01', null, 76],
  ['2025', '2025-06-01', 75],
  ['2024', '2025-06-01', UNTOLD],
])('who died %s and spoke on %s is %s', (deathDate, saidOn, age) => {
  const told = toldOf({ birthDate: '1950-01-01', deathDate, roles: [{ title: 'Author' }] }, saidOn);
  expect(told).toEqual({ age, title: age === UNTOLD ? UNTOLD : 'Author' });
});
