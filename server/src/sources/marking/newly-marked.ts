import type { ArticleId, QuoteId, SourceKey } from '../../../../content-types';
import type { QuoteVersion } from '../../quotes/quote-versions';

/** A version of a quote: a source's, within an article, or not. */
export interface PlacedQuote {
  documentId: QuoteId;
  draft: boolean;
  source: SourceKey | null;
  article: ArticleId | null;
}

export const placedQuote = (version: QuoteVersion): PlacedQuote => ({
  documentId: version.documentId as QuoteId,
  draft: version.publishedAt === null,
  source: version.attribution === 'anonymous' ? version.sourceKey : null,
  article: (version.article?.documentId ?? null) as ArticleId | null,
});

/** Quotes of one source, in one article. */
export interface MarkedQuotes {
  article: ArticleId;
  source: SourceKey;
  quotes: QuoteId[];
}

const sameMark = (a: PlacedQuote, b: PlacedQuote): boolean =>
  a.documentId === b.documentId && a.source === b.source && a.article === b.article;

/**
 * Quotes that are a source's of an article now, and were not before, by source. Readers get from a
 * draft what is told of the draft already.
 */
export const newlyMarked = (
  before: readonly PlacedQuote[],
  after: readonly PlacedQuote[],
): MarkedQuotes[] => {
  const groups = new Map<string, MarkedQuotes>();
  for (const quote of after) {
    const { documentId, draft, source, article } = quote;
    if (source === null || article === null) continue;
    const known = [
      ...before.filter((version) => version.draft === draft),
      ...(draft ? [] : after.filter((version) => version.draft)),
    ];
    if (known.some((version) => sameMark(version, quote))) continue;
    const id = `${article} ${source}`;
    const group = groups.get(id) ?? { article, source, quotes: [] };
    if (!group.quotes.includes(documentId)) group.quotes.push(documentId);
    groups.set(id, group);
  }
  return [...groups.values()];
};
