import type { PersonAppearances } from '../../../content-types';

export type AppearanceKind = keyof PersonAppearances;

/** What has been loaded, with the next page of one kind added to it. */
export const withNextPage = (
  loaded: PersonAppearances,
  kind: AppearanceKind,
  page: PersonAppearances,
): PersonAppearances => ({
  ...loaded,
  [kind]: {
    items: [...loaded[kind].items, ...page[kind].items],
    total: page[kind].total,
  },
});
