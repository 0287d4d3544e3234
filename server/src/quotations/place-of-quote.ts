import { normalised } from './normalised';

/**
 * Where a quote stands in a text: the offset of its first occurrence in the normalised text, or
 * null where it is not in there, as a paraphrase is not.
 *
 * @param text - of the quote, without its marks
 * @param normalisedText - what it is looked for in, already `normalised`
 */
export const placeOfQuote = (text: string, normalisedText: string): number | null => {
  const words = normalised(text);
  if (words === '') return null;
  const place = normalisedText.indexOf(words);
  return place === -1 ? null : place;
};
