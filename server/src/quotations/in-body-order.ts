import { findQuote } from './find-quote';
import { prepareBody } from './prepared-body';
import { wordsOf } from './words';

/**
 * Quotes in the order in which they stand in a body. Those that are not found come last; those
 * that share a place, or have none, keep the order they came in.
 */
export const inBodyOrder = <Quote extends { text?: string | null }>(
  quotes: readonly Quote[],
  body: unknown,
): Quote[] => {
  const prepared = prepareBody(body);
  return quotes
    .map((quote) => ({
      quote,
      place: findQuote(wordsOf(quote.text ?? ''), prepared)?.from ?? Infinity,
    }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ quote }) => quote);
};
