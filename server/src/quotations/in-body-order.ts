import { normalised } from './normalised';
import { placeOfQuote } from './place-of-quote';
import { plainText } from './plain-text';

/**
 * Quotes in the order in which they stand in a body. Those that are not found come last; those
 * that share a place, or have none, keep the order they came in.
 */
export const inBodyOrder = <Quote extends { text?: string | null }>(
  quotes: readonly Quote[],
  body: unknown,
): Quote[] => {
  const words = normalised(plainText(body));
  return quotes
    .map((quote) => ({ quote, place: placeOfQuote(quote.text ?? '', words) ?? Infinity }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ quote }) => quote);
};
