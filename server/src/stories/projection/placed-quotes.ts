import type { StoryBlock, TextSpan } from '../../../../content-types';
import { align, blockTexts, type PreparedBody, prepareBody } from '../../quotations';
import type { MaterialQuote } from '../story-material';

/** A quote, and where its words stand: one span a block, none where they do not. */
export interface PlacedQuote<Quote = MaterialQuote> {
  quote: Quote;
  spans: TextSpan[];
}

const spansOf = ({ text, form }: MaterialQuote, body: PreparedBody): TextSpan[] => {
  if (form === 'paraphrase') return [];
  const alignment = align(text, body);
  return alignment.state === 'found' ? alignment.spans : [];
};

const placeKey = (spans: readonly TextSpan[]): string =>
  spans.map(({ block, start, end }) => `${block}:${start}-${end}`).join();

/** Marks that close a passage. */
const CLOSING = /^[\s.,;:!?]*['"’”»›“‘]*/;

/** A body of which nothing is left up to the end of some words. All offsets stay what they are. */
const bodyAfter = (blocks: readonly StoryBlock[], { block: last, end }: TextSpan): PreparedBody => {
  const rest = blockTexts(blocks).map((text, block) => {
    if (block > last) return text;
    const closed = CLOSING.exec(text.slice(end))?.[0].length ?? 0;
    const gone = block < last ? text.length : end + closed;
    return text.slice(0, gone).replace(/[^\n]/g, ' ') + text.slice(gone);
  });
  return prepareBody(
    rest.map((text, i) => ({
      type: blocks[i]?.type,
      children: [{ type: 'text', text: blocks[i]?.type === 'image' ? '' : text }],
    })),
  );
};

const inBody = ({ spans: [a] }: PlacedQuote, { spans: [b] }: PlacedQuote): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.block - b.block || a.start - b.start || b.end - a.end;
};

/** Whether words stand in quotation marks. */
const isQuoted = ([first]: readonly TextSpan[], { passages }: PreparedBody): boolean =>
  first !== undefined &&
  passages.some(({ spans }) =>
    spans.some(
      ({ block, start, end }) => block === first.block && start < first.end && first.start < end,
    ),
  );

/**
 * Where the quotes of an article stand in its body, in the order of the body; what is not there
 * comes last. Of quotes in the same words, each has the next place where they are quoted: two
 * people may have answered "No comment".
 */
export const placedQuotes = <Quote extends MaterialQuote>(
  quotes: readonly Quote[],
  blocks: readonly StoryBlock[],
  body: PreparedBody,
): PlacedQuote<Quote>[] => {
  const afterPlace = new Map<string, PreparedBody | null>();
  const furtherPlace = (quote: MaterialQuote, spans: readonly TextSpan[]): TextSpan[] => {
    const last = spans.at(-1);
    if (!last) return [];
    const key = placeKey(spans);
    const after = afterPlace.get(key) ?? bodyAfter(blocks, last);
    afterPlace.set(key, after);
    const further = spansOf(quote, after);
    return isQuoted(further, after) ? further : [];
  };

  const placed = quotes.map((quote): PlacedQuote<Quote> => {
    const first = spansOf(quote, body);
    let spans = first;
    while (spans.length > 0 && afterPlace.has(placeKey(spans))) spans = furtherPlace(quote, spans);
    if (spans.length === 0) return { quote, spans: first };
    afterPlace.set(placeKey(spans), null);
    return { quote, spans };
  });
  return placed.sort(inBody);
};
