import { RELATED_KINDS, type RelatedEntry } from '../../../content-types';
import { isWebUrl } from '../../../content-types/rules/web-url';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isEntry = (value: unknown): value is RelatedEntry => {
  if (typeof value !== 'object' || value === null) return false;
  const { type, kind, article, url, title } = value as Record<string, unknown>;
  if (!(RELATED_KINDS as readonly unknown[]).includes(kind)) return false;
  if (type === 'article') return isText(article);
  return type === 'url' && isText(url) && isWebUrl(url) && isText(title);
};

/** An entry of a stored list, and its place in it. */
export interface PlacedEntry {
  position: number;
  entry: RelatedEntry;
}

/**
 * The entries of a stored list of related stories, with their places. What came in past the
 * checks of the field, by an import say, and is no entry, is passed over.
 */
export const placedEntries = (stored: unknown): PlacedEntry[] =>
  Array.isArray(stored)
    ? stored.flatMap((entry, position) => (isEntry(entry) ? [{ position, entry }] : []))
    : [];

/** The entries of a stored list of related stories that are entries, in their order. */
export const storedEntries = (stored: unknown): RelatedEntry[] =>
  placedEntries(stored).map(({ entry }) => entry);
