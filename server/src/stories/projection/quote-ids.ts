/** Gives out the id of each element that a quote is, in their order. */
export type QuoteIds = (quote: string) => string;

/**
 * Ids for the quotes of one page: `quote-<documentId>`, and for what is further of the same quote
 * `quote-<documentId>-2` and so on.
 */
export const quoteIds = (): QuoteIds => {
  const given = new Map<string, number>();
  return (quote) => {
    const count = (given.get(quote) ?? 0) + 1;
    given.set(quote, count);
    return count === 1 ? `quote-${quote}` : `quote-${quote}-${count}`;
  };
};
