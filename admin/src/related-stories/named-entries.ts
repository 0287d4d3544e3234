import type { ArticleId, FoundArticle, RelatedEntry } from '../../../content-types';
import { relatedIdentity } from '../../../content-types/rules/related-identity';

/** An entry that leads to an article of this site. */
export const toArticle = ({ documentId }: FoundArticle): RelatedEntry => ({
  type: 'article',
  article: documentId as ArticleId,
  kind: 'related',
});

/** An entry that leads to a page elsewhere. */
export const toPage = (url: string, title = ''): RelatedEntry => ({
  type: 'url',
  url,
  title,
  kind: 'related',
});

/** What a line of the body names, as an entry, and as the article of this site where it is one. */
export interface Named {
  title: string;
  here: FoundArticle | null;
  entry: RelatedEntry;
}

/** Which of the entries that a line names a list can take, each once, and why not the others. */
export const sortedNamed = (
  named: readonly Named[],
  list: readonly RelatedEntry[],
  itself: string | undefined,
): Record<'itself' | 'listed' | 'fresh', Named[]> => {
  const before = new Set(list.map(relatedIdentity));
  const seen = new Set(before);
  const found: Record<'itself' | 'listed' | 'fresh', Named[]> = {
    itself: [],
    listed: [],
    fresh: [],
  };
  for (const one of named) {
    const identity = relatedIdentity(one.entry);
    if (one.here && identity === itself) found.itself.push(one);
    // A page that has no address yet is none that is there already.
    else if (identity !== '' && before.has(identity)) found.listed.push(one);
    else if (identity === '' || !seen.has(identity)) found.fresh.push(one);
    seen.add(identity);
  }
  return found;
};
