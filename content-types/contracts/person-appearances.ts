/** How an entry stands: never published, published and edited since, or as readers see it. */
export type EntryStatus = 'draft' | 'modified' | 'published';

/** One page of a list, and how long the list is. */
export interface AppearanceList<Item> {
  items: Item[];
  total: number;
}

/** Words of a person, in one locale. Only named quotes: an anonymous one is nobody's. */
export interface SaidQuote {
  /** documentId of the quote. */
  quote: string;
  text: string;
  /** Null where the quote has no article, or one that the reader of the list may not read. */
  article: { documentId: string; title: string; locale: string } | null;
  status: EntryStatus;
  saidOn: string | null;
}

/** An article, in one locale, that a person wrote or is written about in. */
export interface AppearedArticle {
  documentId: string;
  locale: string;
  title: string;
  status: EntryStatus;
  datePublished: string | null;
}

/**
 * What a person said, wrote and appears in, newest first: as much of it as whoever asks may read
 * in the content manager. Draft and published version of an entry are one item.
 */
export interface PersonAppearances {
  said: AppearanceList<SaidQuote>;
  wrote: AppearanceList<AppearedArticle>;
  appearsIn: AppearanceList<AppearedArticle>;
}
