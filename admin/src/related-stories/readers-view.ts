import type { RelatedEntry, RelatedState, RelatedTarget } from '../../../content-types';

/** What readers of a list get, and what they do not. */
export interface ReadersView {
  /** As readers are told of them, in their order. */
  shown: string[];
  hidden: { name: string; why: RelatedState }[];
}

/** What readers will get of a list once the article is published as it is. */
export const readersView = (
  entries: readonly RelatedEntry[],
  targetOf: (documentId: string) => RelatedTarget | undefined,
): ReadersView => {
  const view: ReadersView = { shown: [], hidden: [] };
  for (const entry of entries) {
    if (entry.type === 'url') {
      const name = entry.label || entry.title;
      if (name) view.shown.push(name);
      continue;
    }
    const target = targetOf(entry.article);
    if (!target) continue;
    if (target.readers) view.shown.push(entry.label || target.readers.title);
    else view.hidden.push({ name: entry.label || target.found?.title || '', why: target.state });
  }
  return view;
};
