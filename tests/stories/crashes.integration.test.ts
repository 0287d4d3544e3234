import { isDeepStrictEqual } from 'node:util';
import { ARTICLE_UID } from '../../content-types';
import { administratorOf } from '../support/administrator';
import { crashesAreAsked, itCrashing } from '../support/crashes/crashing';
import {
  type CrashingSite,
  crashAgainAndAgain,
  type Death,
  type Deed,
  inPeace,
  openSite,
  outcomeOf,
  type Peaceful,
  type Running,
} from '../support/crashes/crashing-site';
import { statementNames } from '../support/crashes/statement-names';
import {
  askForStory,
  NEW,
  OLD,
  publish,
  RENAMED,
  renameSpeaker,
  type StorySite,
  said,
  servedStoredAndFresh,
  writeStorySite,
} from './story-site';

const MINUTE = 60_000;

interface Crashing {
  site: CrashingSite<StorySite>;
  publishing: Deed;
  reading: Deed;
  peaceful: { publishing: Peaceful; reading: Peaceful };
}

/** Two, so that one boots while the other is told to die. */
const sites: Crashing[] = [];

const open = async () => {
  const site = await openSite(writeStorySite);
  const { article } = site.written;
  const publishing: Deed = async (url) => {
    const admin = await administratorOf(url);
    return () => publish(admin, ARTICLE_UID, article);
  };
  const reading: Deed = async (url) => {
    await renameSpeaker(await administratorOf(url), site.written);
    return () => askForStory(url);
  };
  const [published, read] = (await inPeace(site, [publishing, reading])) as [Peaceful, Peaceful];
  sites.push({ site, publishing, reading, peaceful: { publishing: published, reading: read } });
};

beforeAll(async () => {
  if (crashesAreAsked) await Promise.all([open(), open()]);
}, 5 * MINUTE);
afterAll(() => Promise.all(sites.map(({ site }) => site.database.drop())), MINUTE);

/** Publishing, by what comes next: people, quotes, their article, what readers get of it. */
const OF_PUBLISHING = [
  'before insert into newsdesk_people (2)',
  'before insert into newsdesk_quotes',
  'before insert into newsdesk_quotes (3)',
  'before delete from newsdesk_articles',
  'before insert into newsdesk_articles',
  'before update newsdesk_stories',
  'before insert into newsdesk_story_changes (3)',
  'before commit',
  'while commit',
  'after commit',
];

/** The first request for a story of which only a person has changed: it is stored, and now outdated. */
const OF_READING = [
  'before update newsdesk_stories',
  'before delete from newsdesk_story_changes',
  'before commit',
  'after commit',
];

const deathsAt = (points: readonly string[], statements: readonly string[]): Death[] => {
  const names = statementNames(statements);
  return points.map((name) => {
    const [when, ...statement] = name.split(' ') as [Death['when'], ...string[]];
    return { name, when, at: names.indexOf(statement.join(' ')) };
  });
};

/** What a crash has left: in the database, and for whoever reads. */
interface Left {
  rows: unknown;
  reader: unknown;
}

const versionOf = (text: string): unknown => {
  const story = said(text);
  const version = { old: OLD, new: NEW, renamed: RENAMED };
  const [name] = Object.entries(version).find(([, words]) => isDeepStrictEqual(words, story)) ?? [];
  return name ?? story;
};

const judgement =
  ({ site, peaceful }: Crashing) =>
  async (running: Running): Promise<Left> => {
    const rows = await outcomeOf(site, running, peaceful.publishing.changes);
    const [served, ...others] = await servedStoredAndFresh(running.url, site.database);
    return { rows, reader: others.length === 0 ? versionOf(served) : [served, ...others] };
  };

const crash = async (
  deed: 'publishing' | 'reading',
  points: readonly string[],
): Promise<Record<string, Left>> => {
  const deaths = deathsAt(points, sites[0]?.peaceful[deed].statements ?? []);
  const left = await Promise.all(
    sites.map((crashing) =>
      crashAgainAndAgain(crashing.site, crashing[deed], judgement(crashing), () => deaths.shift()),
    ),
  );
  return Object.assign({}, ...left);
};

const NOTHING: Left = { rows: 'nothing', reader: 'old' };
const EVERYTHING: Left = { rows: 'everything', reader: 'new' };

itCrashing(
  'publishing that crashes leaves the old story or the new one, whole, and what it is made of',
  async () => {
    const left = await crash('publishing', OF_PUBLISHING);
    const { 'while commit': committing, 'after commit': committed, ...before } = left;
    expect(before).toEqual(Object.fromEntries(Object.keys(before).map((at) => [at, NOTHING])));
    expect(Object.keys(before)).toHaveLength(OF_PUBLISHING.length - 2);
    expect([NOTHING, EVERYTHING]).toContainEqual(committing);
    expect(committed).toEqual(EVERYTHING);
  },
  15 * MINUTE,
);

itCrashing(
  'a story that crashes as it is built anew is the new one for the next reader',
  async () => {
    const left = await crash('reading', OF_READING);
    expect(Object.keys(left).sort()).toEqual([...OF_READING].sort());
    expect(Object.values(left).map(({ reader }) => reader)).toEqual(
      OF_READING.map(() => 'renamed'),
    );
  },
  15 * MINUTE,
);
