import type { Core } from '@strapi/strapi';
import { inLocale } from '../locales/in-locale';
import { localeKey } from '../locales/locale-key';
import { resolveSlug } from '../slugs/resolve-slug';
import { STORY_TABLE } from '../tables/models';
import { type BuiltStories, buildStories } from './build-stories';
import {
  type AskedStory,
  isFresh,
  type StoredCard,
  type StoredStory,
  type StoredText,
  storedStory,
  storedVersion,
} from './stored-stories';

/** By what clients know whether they have a story already. */
export interface StoryVersion {
  etag: string;
  /** ISO 8601 instant */
  lastModified: string;
}

/** What is served of a story: the text that was asked for, under the version of the story. */
export interface ServedStory extends StoryVersion {
  text: StoredText;
}

/** What a slug leads to. */
export type FoundStory =
  | { found: 'story'; story: ServedStory }
  /** It had this slug once, and has another now. */
  | { found: 'moved'; slug: string }
  | { found: 'nothing' };

const TRIES = 8;

/** Builds under way in this process, by document: whoever comes meanwhile waits for them. */
const building = new WeakMap<Core.Strapi, Map<string, Promise<unknown>>>();

/** @returns what has been built; null for somebody who has waited for what others built */
const builtOnce = async (strapi: Core.Strapi, document: string): Promise<BuiltStories | null> => {
  const running = building.get(strapi) ?? new Map<string, Promise<unknown>>();
  building.set(strapi, running);
  const begun = running.get(document);
  if (begun) {
    // It may have read before the change that this caller has seen: they look again afterwards.
    await begun.catch(() => undefined);
    return null;
  }
  const build = buildStories(strapi, [document]);
  running.set(document, build);
  try {
    return await build;
  } finally {
    running.delete(document);
  }
};

/**
 * The story under an address, as it is now: stored, or built where something that it shows has
 * changed since.
 */
const storyAt = async (
  strapi: Core.Strapi,
  asked: AskedStory,
  column: 'body' | 'json_ld',
): Promise<ServedStory | null> => {
  const served = (built: BuiltStories | null, row: StoredStory): ServedStory | null => {
    const story = built?.get(localeKey({ documentId: row.document_id, locale: row.locale }));
    // Otherwise it has gone, or moved on, since the row was read.
    if (story?.story.slug !== asked.slug) return null;
    const { etag, lastModified } = story;
    return { text: column === 'body' ? story.body : story.jsonLd, etag, lastModified };
  };
  for (let left = TRIES; left > 0; left -= 1) {
    const row = await storedStory(strapi, asked, column);
    if (row === undefined) return null;
    if (isFresh(row)) {
      const { text, etag, last_modified: lastModified } = row;
      return { text, etag, lastModified };
    }
    const story = served(await builtOnce(strapi, row.document_id), row);
    if (story !== null) return story;
  }
  // Others keep writing what it shows. What is built now holds for this request.
  const row = await storedStory(strapi, asked, column);
  if (row === undefined) return null;
  return served(await buildStories(strapi, [row.document_id]), row);
};

/**
 * Which version of a story is stored; null where it would have to be built, or is not there. For a
 * client that names the one it has: what is read of the story itself is nothing.
 */
export const storyVersion = async (
  strapi: Core.Strapi,
  asked: AskedStory,
): Promise<StoryVersion | null> => {
  const row = await storedVersion(strapi, asked);
  return row !== undefined && isFresh(row)
    ? { etag: row.etag, lastModified: row.last_modified }
    : null;
};

/** Finds what a slug leads to in a locale. */
export const findStory = async (
  strapi: Core.Strapi,
  asked: AskedStory,
  column: 'body' | 'json_ld' = 'body',
): Promise<FoundStory> => {
  const story = await storyAt(strapi, asked, column);
  if (story !== null) return { found: 'story', story };
  const locale = await inLocale(strapi, asked.locale);
  const resolved = await resolveSlug(strapi, 'article', locale, asked.slug);
  if (resolved === null) return { found: 'nothing' };
  const now: { slug: string } | null = await strapi.db.query(STORY_TABLE).findOne({
    select: ['slug'],
    where: { articleDocumentId: resolved.documentId, locale },
  });
  if (now === null || now.slug === asked.slug) return { found: 'nothing' };
  return { found: 'moved', slug: now.slug };
};

/** Cards of stories as they are stored, in their order; of those that have changed as they are now. */
export const currentCards = async (
  strapi: Core.Strapi,
  rows: readonly StoredCard[],
): Promise<string[]> => {
  const stale = new Set(rows.filter((row) => !isFresh(row)));
  const built = await buildStories(strapi, [...new Set([...stale].map((row) => row.document_id))]);
  return rows.flatMap((row) => {
    const card = stale.has(row)
      ? built.get(localeKey({ documentId: row.document_id, locale: row.locale }))?.card
      : row.text;
    return card ?? [];
  });
};
