import type { AppearedArticle, PersonAppearances, SaidQuote } from '../../../content-types';

export type AppearanceKind = keyof PersonAppearances;

/** What makes an item of one of the lists that one, however often it comes. */
export const appearanceKey = (item: SaidQuote | AppearedArticle): string =>
  'quote' in item
    ? `${item.quote} ${item.article?.locale ?? item.text}`
    : `${item.documentId} ${item.locale}`;

const withNew = <Item extends SaidQuote | AppearedArticle>(
  shown: readonly Item[],
  more: readonly Item[],
): Item[] => {
  const keys = new Set(shown.map(appearanceKey));
  return [...shown, ...more.filter((item) => !keys.has(appearanceKey(item)))];
};

/**
 * What has been loaded, with the next page of one kind added to it. What is there already does not
 * come again, though somebody may have written an article between the two pages.
 */
export const withNextPage = (
  loaded: PersonAppearances,
  kind: AppearanceKind,
  page: PersonAppearances,
): PersonAppearances => {
  const { total } = page[kind];
  return kind === 'said'
    ? { ...loaded, said: { items: withNew(loaded.said.items, page.said.items), total } }
    : { ...loaded, [kind]: { items: withNew(loaded[kind].items, page[kind].items), total } };
};
