/** One quote of a person, and the article it stands in. */
export interface SaidItem {
  quote: string;
  text: string;
  article: { documentId: string; title: string | null; locale: string | null } | null;
  status: DocumentStatus;
  saidOn: string | null;
}

/** One article that a person wrote or is written about in. */
export interface ArticleItem {
  documentId: string;
  title: string | null;
  locale: string | null;
  status: DocumentStatus;
  datePublished: string | null;
}

export type DocumentStatus = 'draft' | 'modified' | 'published';

/** What a person said, wrote and appears in: one page of each, with how many there are. */
export interface Appearances {
  said: { items: SaidItem[]; total: number };
  wrote: { items: ArticleItem[]; total: number };
  appearsIn: { items: ArticleItem[]; total: number };
}

export type AppearanceKind = keyof Appearances;

/** What has been loaded, with the next page of one kind added to it. */
export const withNextPage = (
  loaded: Appearances,
  kind: AppearanceKind,
  page: Appearances,
): Appearances => ({
  ...loaded,
  [kind]: {
    items: [...loaded[kind].items, ...page[kind].items],
    total: page[kind].total,
  },
});
