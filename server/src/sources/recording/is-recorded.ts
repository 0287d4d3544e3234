import type { QuoteToRecord } from '../../../../content-types';
import { passagesOfWords, sameWords } from '../../quotations';

/** A draft of an article, as far as recording asks. */
export interface RecordedArticle {
  body: unknown;
  quotes: readonly { text: string | null }[];
}

/**
 * Whether a passage is a quote of its article already. Words may be said twice: there may be as
 * many quotes of them as the body has passages, and the first of those are what is recorded, as the
 * report has it too. Where somebody types meanwhile, the place they see is not the one that is
 * saved, and the number alone decides; so it does for words that are in no passage, once.
 */
export const isRecorded = (
  { text, span }: Pick<QuoteToRecord, 'text' | 'span'>,
  { body, quotes }: RecordedArticle,
): boolean => {
  const words = sameWords(text);
  const recorded = quotes.filter((quote) => sameWords(quote.text ?? '') === words).length;
  if (recorded === 0) return false;
  const places = passagesOfWords(text, body);
  const at = places.findIndex(
    ([first]) => first.block === span?.block && first.start === span.start,
  );
  return recorded >= places.length || (at !== -1 && at < recorded);
};
