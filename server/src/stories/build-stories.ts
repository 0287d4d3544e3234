import type { Core } from '@strapi/strapi';
import { localeKey } from '../locales/locale-key';
import { settingsOf } from '../settings-of';
import { STORY_CHANGE_TABLE, STORY_TABLE } from '../tables/models';
import { deleteRows } from '../tables/replaced-rows';
import { tableName } from '../tables/table-name';
import { type PreparedStory, prepareStory } from './prepared-story';
import { readMaterial } from './read-material';
import { keepStoryRows } from './story-rows';

/** A story as it has been built just now. */
export type BuiltStory = PreparedStory & { lastModified: string };

/** Stories by `localeKey`. */
export type BuiltStories = Map<string, BuiltStory>;

export interface Building {
  /** Called between reading what stories are made of and storing them: a test waits there. */
  afterReading?: () => Promise<void>;
}

interface StoryRow {
  id: number;
  articleDocumentId: string;
  locale: string;
  generation: number;
  etag: string | null;
  lastModified: string | null;
}

const TRIES = 8;

const keyOf = ({
  articleDocumentId,
  locale,
}: Pick<StoryRow, 'articleDocumentId' | 'locale'>): string =>
  localeKey({ documentId: articleDocumentId, locale });

const changesOf = async (strapi: Core.Strapi, documents: readonly string[]): Promise<number[]> => {
  const rows: { id: number }[] = await strapi.db.query(STORY_CHANGE_TABLE).findMany({
    select: ['id'],
    where: { articleDocumentId: { $in: [...documents] } },
  });
  return rows.map(({ id }) => id);
};

const rowsOf = (strapi: Core.Strapi, documents: readonly string[]): Promise<StoryRow[]> =>
  strapi.db.query(STORY_TABLE).findMany({
    select: ['id', 'articleDocumentId', 'locale', 'generation', 'etag', 'lastModified'],
    where: { articleDocumentId: { $in: [...documents] } },
  });

/** Ends the transaction of a store that came too late, without an error of its own. */
class Overtaken extends Error {}

/**
 * Locks rows, unless somebody is writing one of them. Readers wait for no write, and no write ever
 * meets a reader half way: a front page would otherwise hold the row that a publication waits for,
 * and wait for the one that the publication holds. SQLite writes one transaction at a time.
 * @throws Overtaken where one is gone
 */
const lockedUnlessWritten = async (
  strapi: Core.Strapi,
  rows: readonly StoryRow[],
): Promise<boolean> => {
  if (strapi.db.dialect.client === 'sqlite') return true;
  const ids = rows.map(({ id }) => id);
  const table = tableName(strapi, STORY_TABLE);
  const locked = await strapi.db.transaction(({ trx }) =>
    trx(table).select('id').whereIn('id', ids).orderBy('id').forUpdate().skipLocked(),
  );
  if (locked.length === ids.length) return true;
  const there = await strapi.db.query(STORY_TABLE).count({ where: { id: { $in: ids } } });
  if (there < ids.length) throw new Overtaken();
  return false;
};

/** What has become of a build: it holds, whether it could be kept or not, or it does not. */
type Outcome = 'stored' | 'busy' | 'overtaken';

/**
 * Stores what has been built, if nothing has changed meanwhile and nobody else has built anything
 * later; all of it or nothing. While somebody writes what it would be stored in, it is not: what they
 * write will make it stale anyway.
 */
const stored = async (
  strapi: Core.Strapi,
  documents: readonly string[],
  before: { rows: readonly StoryRow[]; changes: readonly number[] },
  built: BuiltStories,
): Promise<Outcome> => {
  try {
    return await strapi.db.transaction(async () => {
      const seen = new Set(before.changes);
      const changes = await changesOf(strapi, documents);
      // A change that is there by now may be one that was seen half: its write was in the middle.
      if (changes.some((id) => !seen.has(id))) throw new Overtaken();
      if (!(await lockedUnlessWritten(strapi, before.rows))) return 'busy';
      for (const { id, articleDocumentId, locale, generation } of before.rows) {
        const story = built.get(keyOf({ articleDocumentId, locale }));
        const where = { id, generation };
        const { count } =
          story === undefined
            ? await strapi.db.query(STORY_TABLE).deleteMany({ where })
            : await strapi.db.query(STORY_TABLE).updateMany({
                where,
                data: {
                  body: story.body,
                  card: story.card,
                  jsonLd: story.jsonLd,
                  etag: story.etag,
                  lastModified: story.lastModified,
                  freshUntil: story.freshUntil,
                  generation: generation + 1,
                },
              });
        if (count === 0) throw new Overtaken();
      }
      if (changes.length > 0) {
        // Looking at no other changes: those of a write that is under way would be waited for.
        await deleteRows(strapi, {
          table: STORY_CHANGE_TABLE,
          index: 'primary',
          where: { id: changes },
        });
      }
      return 'stored';
    });
  } catch (error) {
    if (error instanceof Overtaken) return 'overtaken';
    throw error;
  }
};

/**
 * A moment that nobody takes for an earlier one: the header counts in whole seconds, and the clock of
 * another instance may be behind.
 */
const laterThan = (before: string | null | undefined, now: Date): string =>
  new Date(Math.max(+now, before ? Date.parse(before) + 1000 : 0)).toISOString();

const prepared = async (
  strapi: Core.Strapi,
  documents: readonly string[],
  rows: readonly StoryRow[],
): Promise<BuiltStories> => {
  const at = new Date();
  const { siteUrls } = settingsOf(strapi);
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const materials = await readMaterial(strapi, documents);
  return new Map(
    materials.map((material) => {
      const key = localeKey(material);
      const story = prepareStory(material, at, siteUrls);
      const row = known.get(key);
      // Readers who have these very bytes need not fetch them again for a change that left no trace.
      const unchanged = row?.etag === story.etag ? row.lastModified : null;
      return [key, { ...story, lastModified: unchanged ?? laterThan(row?.lastModified, at) }];
    }),
  );
};

/**
 * Builds the stories of some articles from what is published now, in every locale, and stores them.
 *
 * Three things keep an older story from ever taking the place of a newer one. What has changed is
 * looked up before anything is read, and again before anything is stored: a write that came between
 * is there with its change, and all is read again. Each row counts its generations: who began with
 * one that is no longer there stores nothing. And only the changes that were looked up are taken
 * away: one that is still to be committed will be found by the next request. This holds under READ
 * COMMITTED, and all the more under stricter isolation.
 *
 * @throws Error where others kept writing through all tries
 */
export const buildStories = async (
  strapi: Core.Strapi,
  documents: readonly string[],
  { afterReading }: Building = {},
): Promise<BuiltStories> => {
  if (documents.length === 0) return new Map();
  for (let left = TRIES; left > 0; left -= 1) {
    const changes = await changesOf(strapi, documents);
    const rows = await rowsOf(strapi, documents);
    const built = await prepared(strapi, documents, rows);
    await afterReading?.();
    const known = new Set(rows.map(keyOf));
    const unknown = [...built.keys()].filter((key) => !known.has(key));
    if (unknown.length > 0) {
      // Published past the Document Service. Its rows are made, and all is read again.
      const missing = new Set(unknown.map((key) => key.split(' ')[0] as string));
      await keepStoryRows(strapi, [...missing]);
      continue;
    }
    const outcome = await stored(strapi, documents, { rows, changes }, built);
    if (outcome !== 'overtaken') return built;
  }
  throw new Error('A story could not be built: what it shows did not come to rest.');
};
