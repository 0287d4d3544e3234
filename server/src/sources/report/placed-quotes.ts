import type { QuotePlace, TextSpan, UnrecordedPassage } from '../../../../content-types';
import { align, type PreparedBody, passages, prepareBody, sameWords } from '../../quotations';

interface Recorded {
  text: string | null;
  form: string | null;
  position: number | null;
}

export interface PlacedQuotes<Quote> {
  /** In the order of the body; what is not there comes last, as the plugin numbered it. */
  quotes: { quote: Quote; place: QuotePlace }[];
  unrecorded: UnrecordedPassage[];
}

const placeOf = ({ text, form }: Recorded, body: PreparedBody, alike: number): QuotePlace =>
  form === 'paraphrase' ? { state: 'paraphrase' } : align(text ?? '', body, alike);

const number = ({ position }: Recorded): number => position ?? Number.MAX_SAFE_INTEGER;

/** Where the words of a quote stand, or most nearly do. */
export const spansOf = (place: QuotePlace): readonly TextSpan[] => {
  if (place.state === 'found') return place.spans;
  return place.state === 'drifted' ? (place.nearest?.spans ?? []) : [];
};

const inBody = (a: TextSpan | undefined, b: TextSpan | undefined): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.block - b.block || a.start - b.start;
};

/** Whether two stretches of a body have a character in common. */
export const overlap = (a: TextSpan, b: TextSpan): boolean =>
  a.block === b.block && a.start < b.end && b.start < a.end;

/** Quotations that no quote covers. What is quoted within a quotation is part of it. */
const unrecordedIn = (body: unknown, recorded: readonly TextSpan[]): UnrecordedPassage[] => {
  const taken = new Map<number, TextSpan[]>();
  for (const span of recorded) taken.set(span.block, [...(taken.get(span.block) ?? []), span]);
  return passages(body)
    .filter(({ closed, depth }) => closed && depth === 0)
    .filter(
      ({ spans }) =>
        !spans.some((span) => taken.get(span.block)?.some((other) => overlap(span, other))),
    )
    .map(({ spans, text }) => ({ text, span: spans[0] }));
};

/** Where the quotes of an article stand in its body, and which quotations there nobody recorded. */
export const placedQuotes = <Quote extends Recorded>(
  quotes: readonly Quote[],
  body: unknown,
): PlacedQuotes<Quote> => {
  const prepared = prepareBody(body);
  const said = new Map<string, number>();
  const placed = [...quotes]
    .sort((a, b) => number(a) - number(b))
    .map((quote) => {
      const words = sameWords(quote.text ?? '');
      const alike = said.get(words) ?? 0;
      said.set(words, alike + 1);
      return { quote, place: placeOf(quote, prepared, alike) };
    });
  const recorded = placed.flatMap(({ place }) => spansOf(place));
  return {
    quotes: placed.sort(
      (a, b) =>
        inBody(spansOf(a.place)[0], spansOf(b.place)[0]) || number(a.quote) - number(b.quote),
    ),
    unrecorded: unrecordedIn(body, recorded),
  };
};
