import type { Passage, TextSpan } from '../../../../content-types';
import type { PreparedBody } from '../../quotations';
import { type MarkedStretch, markedStretch } from './marked-stretch';
import type { PlacedQuote } from './placed-quotes';

/** As much of a recorded quote as is one element of a page. Offsets into the text of its block. */
export interface QuotePiece {
  start: number;
  end: number;
  /**
   * `q` in place of the body's own marks around it, which a style sheet brings back. `span` where
   * the body has none, or has them around more than the quote.
   */
  element: 'q' | 'span';
  /** How much of it at its start is the mark that `q` stands for, and at its end. */
  opening: number;
  closing: number;
  /** documentId; null for what is quoted within a quote and not recorded by itself. */
  quote: string | null;
}

interface RecordedSpan extends TextSpan {
  quote: string;
  /**
   * Whether the quote begins and ends in quotation marks: what is between them then, outside of
   * any, is not part of it. Else marks within it are its own.
   */
  isQuoted: boolean;
}

const SPOKEN = /[\p{L}\p{N}]/u;
const LAST_SPOKEN = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u;

type Range = Pick<TextSpan, 'start' | 'end'>;

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether every word of a stretch is in a span. */
const hasAllWords = (span: Range, { start, end }: Range, text: string): boolean =>
  overlap(span, { start, end }) &&
  !SPOKEN.test(text.slice(start, Math.max(start, span.start))) &&
  !SPOKEN.test(text.slice(Math.min(end, span.end), end));

/** What is common to two ranges, without spaces at its ends; null where that has no words. */
const commonWords = (a: Range, b: Range, text: string): Range | null => {
  const start = Math.max(a.start, b.start);
  const words = text.slice(start, Math.min(a.end, b.end));
  if (!SPOKEN.test(words)) return null;
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
};

const byBlock = <Item extends { block: number }>(items: readonly Item[]): Map<number, Item[]> => {
  const blocks = new Map<number, Item[]>();
  for (const item of items) {
    const list = blocks.get(item.block);
    if (list) list.push(item);
    else blocks.set(item.block, [item]);
  }
  return blocks;
};

const span = ({ start, end }: Range, quote: string): QuotePiece => ({
  start,
  end,
  element: 'span',
  opening: 0,
  closing: 0,
  quote,
});

const quoted = ({ start, end, opening, closing }: MarkedStretch, quote: string | null) => ({
  start: start - opening,
  end: end + closing,
  element: 'q' as const,
  opening,
  closing,
  quote,
});

/** The pieces of one block. */
const piecesOfBlock = (
  recorded: readonly RecordedSpan[],
  stretches: readonly MarkedStretch[],
  isWhole: (passage: Passage) => boolean,
  text: string,
): QuotePiece[] => {
  const outermost = stretches.filter(({ passage }) => passage.depth === 0);
  const whole = outermost.filter(({ passage }) => isWhole(passage));
  const nested = stretches.filter(
    (stretch) =>
      stretch.passage.depth > 0 &&
      stretch.isMarked &&
      whole.some((outer) => contains(outer, stretch)),
  );
  const owners = new Map<MarkedStretch, string>();
  const pieces: QuotePiece[] = [];

  for (const one of recorded) {
    if (!one.isQuoted) {
      pieces.push(span(one, one.quote));
      continue;
    }
    for (const stretch of outermost) {
      const words = commonWords(stretch, one, text);
      if (!words) continue;
      const free = [...(whole.includes(stretch) ? [stretch] : []), ...nested].find(
        (candidate) =>
          !owners.has(candidate) &&
          hasAllWords(words, candidate, text) &&
          hasAllWords(candidate, words, text),
      );
      if (free) owners.set(free, one.quote);
      else pieces.push(span(words, one.quote));
    }
  }
  return [
    ...pieces,
    ...[...whole, ...nested].map((stretch) => quoted(stretch, owners.get(stretch) ?? null)),
  ];
};

/** Whether the first word of a quote is within stretches, and the last. */
const isQuoted = (
  spans: readonly TextSpan[],
  stretches: ReadonlyMap<number, readonly TextSpan[]>,
  texts: readonly string[],
): boolean => {
  const isWithin = ({ block, start, end }: TextSpan, find: (words: string) => number): boolean => {
    const word = start + find((texts[block] ?? '').slice(start, end));
    return !!stretches.get(block)?.some((one) => one.start <= word && word < one.end);
  };
  const [first] = spans;
  const last = spans.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    isWithin(first, (words) => words.search(SPOKEN)) &&
    isWithin(last, (words) => words.search(LAST_SPOKEN))
  );
};

/**
 * The elements that recorded quotes are in a page, by the index of their block. A passage becomes
 * a `q` where it is closed and all of its words are recorded, and so does what is quoted within
 * it; of the rest, what is in quotation marks keeps them. "She said" between two passages is no
 * part of a quote.
 */
export const quotePieces = (
  placed: readonly PlacedQuote[],
  { passages, texts }: PreparedBody,
): Map<number, QuotePiece[]> => {
  const stretchesOf = new Map<Passage, MarkedStretch[]>(
    passages.map((passage) => [
      passage,
      passage.spans.map((_, i) => markedStretch(passage, i, texts)),
    ]),
  );
  const all = [...stretchesOf.values()].flat();
  const stretches = byBlock(all);
  const outermost = byBlock(all.filter(({ passage }) => passage.depth === 0));
  const recorded = byBlock(
    placed.flatMap(({ quote: { documentId: quote }, spans }) => {
      const ends = { isQuoted: isQuoted(spans, outermost, texts) };
      return spans.map((one): RecordedSpan => ({ ...one, quote, ...ends }));
    }),
  );
  const wholes = new Set<Passage>(
    passages.filter((passage) =>
      stretchesOf
        .get(passage)
        ?.every(
          (stretch) =>
            stretch.isMarked &&
            recorded
              .get(stretch.block)
              ?.some(
                (one) => one.isQuoted && hasAllWords(one, stretch, texts[stretch.block] ?? ''),
              ),
        ),
    ),
  );
  return new Map(
    [...recorded].map(([block, spans]) => [
      block,
      piecesOfBlock(
        spans,
        stretches.get(block) ?? [],
        (passage) => wholes.has(passage),
        texts[block] ?? '',
      ),
    ]),
  );
};
