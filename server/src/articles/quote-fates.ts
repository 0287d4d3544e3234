import { type QuoteRow, type QuoteVersions, standsIn } from './quote-versions';

/** Columns in which a draft and what was published of it differ although nobody changed a word. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt']);

const content = (row: QuoteRow): string =>
  JSON.stringify(
    Object.keys(row)
      .filter((column) => !BOOKKEEPING.has(column))
      .sort()
      .map((column) => {
        const value = row[column];
        const linked = value as { documentId?: string } | null;
        return [column, linked?.documentId ?? value ?? null];
      }),
  );

const instant = (time: Date | string | null): number => (time === null ? 0 : +new Date(time));

/**
 * Whether readers do not have a quote as its draft is. A link that was changed from the article's
 * side leaves `updatedAt` alone, so contents are compared; and what the content manager would call
 * modified counts as well, so that it does not go on saying so after publishing.
 */
export const hasPendingEdits = ({ draft, published }: QuoteVersions): boolean =>
  draft !== null &&
  (published === null ||
    content(draft) !== content(published) ||
    instant(draft.updatedAt) > instant(published.updatedAt));

/** What publishing an article does to its quotes. */
export const fatesWhenPublished = (quotes: readonly QuoteVersions[], article: string) => ({
  publish: quotes.filter((quote) => standsIn(quote.draft, article) && hasPendingEdits(quote)),
  /** Readers still have them, but editors took them out of the article or moved them to another. */
  unpublish: quotes.filter(
    (quote) => standsIn(quote.published, article) && !standsIn(quote.draft, article),
  ),
});

/** What discarding the draft of an article does to its quotes: editors get what readers have. */
export const fatesWhenDiscarded = (quotes: readonly QuoteVersions[], article: string) => ({
  /** Edited, taken out, moved away; or moved here from where readers still have them. */
  discard: quotes.filter((quote) => quote.published !== null && isChanged(quote)),
  /** Added since, and never read by anybody. */
  remove: quotes.filter((quote) => quote.published === null && standsIn(quote.draft, article)),
});

const isChanged = (quote: QuoteVersions): boolean => quote.draft === null || hasPendingEdits(quote);

/** What deleting an article does to the quotes it has or had. */
export const fatesWhenDeleted = (quotes: readonly QuoteVersions[], article: string) => {
  const belongsElsewhere = (version: QuoteRow | null): boolean =>
    version !== null && version.article !== null && !standsIn(version, article);
  return {
    /** An editor had moved them here from an article in which readers still have them. */
    discard: quotes.filter((quote) => belongsElsewhere(quote.published)),
    /** An editor had moved them on to another article, which keeps the draft. */
    unpublish: quotes.filter((quote) => belongsElsewhere(quote.draft)),
    remove: quotes.filter(
      (quote) => !belongsElsewhere(quote.published) && !belongsElsewhere(quote.draft),
    ),
  };
};
