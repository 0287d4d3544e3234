import { occurrences } from './occurrences';
import { type PreparedBody, rangeKey, type WordRange, type WordRow } from './prepared-body';
import { type Gap, type QuotePattern, quotePatterns } from './quote-patterns';
import { isSoftStop, type Word } from './words';

const fits = ({ atMost, anyInPassage }: Gap, end: number, start: number, body: PreparedBody) => {
  if (start - end <= atMost) return true;
  const passage = body.passageAt[start];
  return anyInPassage && passage !== -1 && passage === body.passageAt[end - 1];
};

/**
 * Where all parts stand one after the other with no more between than the gaps allow. Each part
 * joins the nearest before it; that is the one with the least between.
 */
const matchesIn = (row: WordRow, parts: string[][], gaps: Gap[], body: PreparedBody) => {
  const rangesOf = (part: string[]): WordRange[] =>
    occurrences(row.keys, part).map((start) => ({
      from: row.at[start] ?? 0,
      to: (row.at[start + part.length - 1] ?? 0) + 1,
    }));

  const [first = [], ...others] = parts;
  let matches = rangesOf(first);
  for (const [i, part] of others.entries()) {
    const gap = gaps[i];
    const longer: WordRange[] = [];
    let next = 0;
    for (const { from, to } of rangesOf(part)) {
      while ((matches[next]?.to ?? Infinity) <= from) next += 1;
      const nearest = matches[next - 1];
      if (nearest && nearest.to <= from && gap && fits(gap, nearest.to, from, body)) {
        longer.push({ from: nearest.from, to });
      }
    }
    matches = longer;
  }
  return matches;
};

const findPattern = (
  { parts, gaps }: QuotePattern,
  body: PreparedBody,
  alike: number,
): WordRange | undefined => {
  const quoted = matchesIn(body.quoted, parts, gaps, body);
  const wholes = quoted.filter((range) => body.wholes.has(rangeKey(range, body.words)));
  const within = wholes[alike] ?? wholes[0] ?? quoted[0];
  if (within) return within;

  const firm = parts.map((part) => part.filter((key) => !isSoftStop(key)));
  const across = matchesIn(body.interrupted, firm, gaps, body).find(
    ({ from, to }) => body.passageAt[from] !== body.passageAt[to - 1],
  );
  return across ?? matchesIn(body.everywhere, parts, gaps, body)[0];
};

/**
 * Where the words of a quote stand in a body. In quotation marks rather than outside; as a whole
 * passage rather than within one; else the first place.
 *
 * @param alike - how many quotes of these words stand before: each has a passage of its own, as
 *   far as there are any
 */
export const findQuote = (
  words: readonly Word[],
  body: PreparedBody,
  alike = 0,
): WordRange | undefined => {
  for (const pattern of quotePatterns(words)) {
    const range = findPattern(pattern, body, alike);
    if (!range) continue;
    const ending = words.at(-1)?.key;
    const next = body.words[range.to]?.key;
    const endsAlike =
      isSoftStop(ending) &&
      ending === next &&
      body.passageAt[range.to] === body.passageAt[range.to - 1];
    return endsAlike ? { ...range, to: range.to + 1 } : range;
  }
  return undefined;
};
