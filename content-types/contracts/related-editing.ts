import type { RelatedKind } from '../vocabulary';
import type { EntryStatus } from './person-appearances';

/** An article as an editor meets it in a search or a list, in one locale. */
export interface FoundArticle {
  documentId: string;
  locale: string;
  title: string;
  section: string | null;
  /** ISO 8601 instant of first publication. */
  datePublished: string | null;
  status: EntryStatus;
}

/** One page of what a search found, best first, and how much there is. */
export interface FoundArticles {
  items: FoundArticle[];
  total: number;
}

/**
 * How the article that an entry leads to stands in a locale:
 * - `live`: published in it;
 * - `notLiveYet`: written in it, and not published;
 * - `otherLocale`: not written in it, but in another;
 * - `deleted`: nowhere any more;
 * - `unavailable`: deleted, or not for this editor to see. Which of the two is not told.
 */
export type RelatedState = 'live' | 'notLiveYet' | 'otherLocale' | 'deleted' | 'unavailable';

/** What an editor is told of one article that a list leads to. */
export interface RelatedTarget {
  documentId: string;
  state: RelatedState;
  /** In the locale in question, or else another; null where it is gone or not theirs to see. */
  found: FoundArticle | null;
  /** What readers get of it, null for nothing: with a locale, as it may be the default one's. */
  readers: { title: string; locale: string } | null;
}

/** An article, in one locale, whose list leads to another. */
export interface LinkingArticle extends FoundArticle {
  /** documentId of the article that it leads to. */
  to: string;
  kind: RelatedKind;
  /** Whether readers see the link now: it stands in the published version. */
  live: boolean;
}

/** One page of the articles that link somewhere, newest first, and how many there are. */
export interface LinkingArticles {
  items: LinkingArticle[];
  total: number;
  /**
   * Whether the rights of whoever asks keep some articles from them, so that others may link there.
   * Told by the rights alone: what they hide makes no difference to it.
   */
  limited: boolean;
}

/** What the panel needs to know of the site's settings of related stories. */
export interface RelatedListSettings {
  /** How many an article may have. */
  max: number;
}

/** Asks for an entry in another article's list that leads back. */
export interface LinkBackRequest {
  /** documentId of the article that is to be linked to. */
  from: string;
  /** documentId of the article whose list gets the entry. */
  to: string;
  /** Absent for the site's default one. */
  locale?: string;
  /** Absent for `related`. */
  kind?: RelatedKind;
}

/** What the panel asks about related stories, and what it is answered, by the end of the path. */
export interface RelatedAnswers {
  settings: RelatedListSettings;
  search: FoundArticles;
  targets: RelatedTarget[];
  pasted: FoundArticle | null;
  linking: LinkingArticles;
  'link-back': { added: boolean };
}
