import { crashesAreAsked, itCrashing } from '../support/crashes/crashing';
import {
  type CrashingSite,
  crashAgainAndAgain,
  type Death,
  inPeace,
  type Outcome,
  openSite,
  outcomeOf,
  type Peaceful,
} from '../support/crashes/crashing-site';
import { statementNames } from '../support/crashes/statement-names';
import { type Deeds, writeSourcedSite } from './crashes/sourced-site';

const MINUTE = 60_000;

/** Two, so that one boots while the other is told to die. */
const sites: { site: CrashingSite<Deeds>; marking: Peaceful; approving: Peaceful }[] = [];

const open = async () => {
  const site = await openSite(writeSourcedSite);
  const { marking, approving } = site.written;
  const [marked, approved] = await inPeace(site, [marking, approving]);
  sites.push({ site, marking: marked as Peaceful, approving: approved as Peaceful });
};

beforeAll(async () => {
  if (crashesAreAsked) await Promise.all([open(), open()]);
}, 5 * MINUTE);
afterAll(() => Promise.all(sites.map(({ site }) => site.database.drop())), MINUTE);

/**
 * Before every statement, and around the last. What is only read changes nothing for a server, so
 * that one crash stands for all between two writes or locks.
 */
const deathsAt = (statements: readonly string[]): Death[] => {
  const names = statementNames(statements);
  const last = statements.length - 1;
  const every = newsroom.database.client === 'sqlite';
  return [
    ...names
      .map((name, at): Death => ({ name: `before ${name}`, at, when: 'before' }))
      .filter(({ name }) => every || !name.startsWith('before read')),
    { name: 'while commit is under way', at: last, when: 'while' },
    { name: 'after commit', at: last, when: 'after' },
  ];
};

const crash = async (deed: 'marking' | 'approving'): Promise<Record<string, Outcome>> => {
  const deaths = deathsAt(sites[0]?.[deed].statements ?? []);
  const outcomes = await Promise.all(
    sites.map(({ site, ...peaceful }) =>
      crashAgainAndAgain(
        site,
        site.written[deed],
        (running) => outcomeOf(site, running, peaceful[deed].changes),
        () => deaths.shift(),
      ),
    ),
  );
  return Object.assign({}, ...outcomes);
};

const expectAllOrNothing = (
  outcomes: Record<string, Outcome>,
  { least, among }: { least: number; among: string[] },
) => {
  const {
    'after commit': committed,
    'while commit is under way': committing,
    ...before
  } = outcomes;
  expect(Object.keys(before).length).toBeGreaterThanOrEqual(least);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(among));
  expect(before).toEqual(Object.fromEntries(Object.keys(before).map((name) => [name, 'nothing'])));
  expect(['nothing', 'everything']).toContainEqual(committing);
  expect(committed).toBe('everything');
};

itCrashing(
  'marking that crashes leaves all or nothing',
  async () => {
    const outcomes = await crash('marking');
    expectAllOrNothing(outcomes, {
      least: 15,
      among: [
        'before begin',
        'before delete from newsdesk_quotes_speaker_lnk',
        'before update newsdesk_quotes',
        'before update newsdesk_quotes (8)',
        'before update newsdesk_articles',
        'before insert into newsdesk_sources',
        'before commit',
      ],
    });
  },
  15 * MINUTE,
);

itCrashing(
  'approving that crashes leaves all or nothing',
  async () => {
    const outcomes = await crash('approving');
    expectAllOrNothing(outcomes, {
      least: 3,
      among: ['before begin', 'before update newsdesk_sources', 'before commit'],
    });
  },
  15 * MINUTE,
);
