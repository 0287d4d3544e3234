import type { TextSpans } from '../../../content-types';
import { prepareBody } from './prepared-body';
import { isSoftStop, wordsOf } from './words';

/** A text as its words are compared: two that have the same say the same. */
export const sameWords = (text: string): string => {
  const keys = wordsOf(text).map(({ key }) => key);
  while (isSoftStop(keys.at(-1))) keys.pop();
  return keys.join(' ');
};

/** Where a body has exactly these words in quotation marks, in its order: they may be said twice. */
export const passagesOfWords = (text: string, body: unknown): TextSpans[] => {
  const { passages } = prepareBody(body);
  const wanted = sameWords(text);
  const alike = passages.filter((passage) => sameWords(passage.text) === wanted);
  // “‘No’” is one place, not two.
  return [...new Map(alike.map(({ from, spans }) => [from, spans])).values()];
};
