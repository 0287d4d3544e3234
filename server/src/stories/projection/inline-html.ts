import type { StoryText } from '../../../../content-types';
import { attribute, escapeText } from './escape-html';
import type { QuoteIds } from './quote-ids';
import type { QuotePiece } from './quote-pieces';
import type { LinkRange, Range, Run } from './runs';

/** An element around some text. Of the same key, it is the same element. */
interface Element {
  key: unknown;
  open: () => string;
  close: string;
}

const FORMATS: readonly [keyof StoryText, Element][] = (
  [
    ['bold', 'strong'],
    ['italic', 'em'],
    ['underline', 'u'],
    ['strikethrough', 's'],
    ['code', 'code'],
  ] as const
).map(([mark, name]) => [mark, { key: mark, open: () => `<${name}>`, close: `</${name}>` }]);

const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const outerFirst = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** What of a piece is in a row: a quote may run on from one item of a list to the next. */
const clipped = (piece: QuotePiece, row: Range): QuotePiece[] => {
  const start = Math.max(piece.start, row.start);
  const end = Math.min(piece.end, row.end);
  if (start >= end) return [];
  const opening = start === piece.start ? piece.opening : 0;
  const closing = end === piece.end ? piece.closing : 0;
  return [{ ...piece, start, end, opening, closing }];
};

const pieceElement = (piece: QuotePiece, ids: QuoteIds): Element => {
  const { element, opening, closing, quote } = piece;
  // Of a quote over several paragraphs, only the last has a closing mark.
  const lacks = [...(opening ? [] : ['unopened']), ...(closing ? [] : ['unclosed'])].join(' ');
  return {
    key: piece,
    open: () => {
      const id = attribute('id', quote === null ? null : ids(quote));
      return `<${element}${id}${attribute('class', element === 'q' ? lacks || null : null)}>`;
    },
    close: `</${element}>`,
  };
};

/** A `q` cannot be in two parts, each of which would get its marks: all else ends and begins at it. */
const nested = (
  qs: readonly QuotePiece[],
  others: readonly (QuotePiece | LinkRange)[],
): (QuotePiece | LinkRange)[] => {
  const within = (one: Range): number => {
    const inner = qs.findIndex((q) => contains(one, q));
    return inner === -1 ? qs.length : inner;
  };
  const slots = [...others].sort(outerFirst).map((one) => ({ one, slot: within(one) }));
  const at = (slot: number) => slots.filter((other) => other.slot === slot).map(({ one }) => one);
  return [...qs.flatMap((q, i) => [...at(i), q]), ...at(qs.length)];
};

const withBreaks = (text: string): string => escapeText(text).replace(/\r\n|[\n\r]/g, '<br>');

/**
 * Text with its formats, links and quotes.
 *
 * @param row - what is wanted of the runs
 * @param pieces - quotes of the block
 * @param breaks - whether line breaks become `<br>`
 */
export const inlineHtml = (
  runs: readonly Run[],
  row: Range,
  pieces: readonly QuotePiece[],
  ids: QuoteIds,
  { breaks = true } = {},
): string => {
  const inRow = pieces.flatMap((piece) => clipped(piece, row)).sort(outerFirst);
  const elements = new Map<QuotePiece | LinkRange, Element>(
    inRow.map((piece) => [piece, pieceElement(piece, ids)]),
  );
  const elementOf = (one: QuotePiece | LinkRange): Element => {
    const known = elements.get(one);
    if (known || !('url' in one)) return known ?? pieceElement(one as QuotePiece, ids);
    const link = { key: one, open: () => `<a${attribute('href', one.url)}>`, close: '</a>' };
    elements.set(one, link);
    return link;
  };

  const cuts = [
    ...new Set(
      inRow.flatMap(({ start, end, opening, closing }) => [
        start,
        start + opening,
        end - closing,
        end,
      ]),
    ),
  ].sort((a, b) => a - b);
  const isMark = (at: number) =>
    inRow.some(
      ({ start, end, opening, closing }) =>
        (at >= start && at < start + opening) || (at >= end - closing && at < end),
    );

  let html = '';
  let open: Element[] = [];
  const goTo = (wanted: Element[]) => {
    let same = 0;
    while (same < open.length && open[same]?.key === wanted[same]?.key) same += 1;
    for (const element of open.slice(same).reverse()) html += element.close;
    for (const element of wanted.slice(same)) html += element.open();
    open = wanted;
  };

  for (const { start, end, text, link } of runs) {
    const points = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
    for (const [i, point] of points.slice(1).entries()) {
      const from = Math.max(points[i] ?? start, row.start);
      const to = Math.min(point, row.end);
      if (from >= to || isMark(from)) continue;
      const around = inRow.filter((piece) => contains(piece, { start: from, end: to }));
      goTo([
        ...nested(
          around.filter(({ element }) => element === 'q'),
          [...around.filter(({ element }) => element === 'span'), ...(link ? [link] : [])],
        ).map(elementOf),
        ...FORMATS.flatMap(([mark, element]) => (text[mark] === true ? [element] : [])),
      ]);
      const words = text.text.slice(from - start, to - start);
      html += breaks ? withBreaks(words) : escapeText(words);
    }
  }
  goTo([]);
  return html;
};
