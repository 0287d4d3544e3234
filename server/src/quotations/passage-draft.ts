import type { Passage, TextSpan } from '../../../content-types';
import type { Line } from './lines';
import type { Opener } from './marks';

/** A passage while it is read, line by line. */
export interface PassageDraft extends Opener {
  spans: TextSpan[];
  closed: boolean;
}

const isBlank = (text: string) => text.trim() === '';

/**
 * Adds what stands of a passage in a line, without spaces at its ends. What follows on with no
 * mark between, after a line break within a block, is one span.
 *
 * @param texts - of the blocks
 */
export const addSpan = (
  { spans }: PassageDraft,
  { block, offset, text }: Line,
  [start, end]: readonly [number, number],
  texts: readonly string[],
): void => {
  const words = text.slice(start, end);
  if (isBlank(words)) return;
  const from = offset + start + (words.length - words.trimStart().length);
  const to = offset + start + words.trimEnd().length;
  const last = spans.at(-1);
  if (last?.block === block && isBlank(texts[block]?.slice(last.end, from) ?? '')) last.end = to;
  else spans.push({ block, start: from, end: to });
};

type Undepthed = Omit<Passage, 'depth'>;

const endOf = ({ spans }: Undepthed): TextSpan => spans.at(-1) ?? spans[0];

const inOrder = (a: Undepthed, b: Undepthed): number =>
  a.spans[0].block - b.spans[0].block ||
  a.spans[0].start - b.spans[0].start ||
  endOf(b).block - endOf(a).block ||
  endOf(b).end - endOf(a).end;

const endsBefore = (span: TextSpan, { block, start }: TextSpan): boolean =>
  span.block < block || (span.block === block && span.end <= start);

/** How deep each passage lies, given in their order. What stands between two spans is beside. */
const depths = (passages: readonly Undepthed[]): number[] => {
  let around: { spans: readonly TextSpan[]; at: number }[] = [];
  return passages.map(({ spans }) => {
    const [first] = spans;
    for (const outer of around) {
      for (let span = outer.spans[outer.at]; span && endsBefore(span, first); ) {
        outer.at += 1;
        span = outer.spans[outer.at];
      }
    }
    around = around.filter(({ spans: all, at }) => at < all.length);
    const depth = around.filter(({ spans: all, at }) => all[at]?.block === first.block).length;
    around.push({ spans, at: 0 });
    return depth;
  });
};

/** The passages that have words, in the order of the body, outer before inner. */
export const finishedPassages = (
  drafts: readonly PassageDraft[],
  texts: readonly string[],
): Passage[] => {
  const finished: Undepthed[] = [];
  for (const { spans: all, closed } of drafts) {
    const [first, ...others] = all;
    if (!first) continue;
    const text = all.map(({ block, start, end }) => texts[block]?.slice(start, end)).join('\n');
    finished.push({ spans: [first, ...others], text, closed });
  }
  finished.sort(inOrder);
  const deep = depths(finished);
  return finished.map((passage, i) => ({ ...passage, depth: deep[i] ?? 0 }));
};
