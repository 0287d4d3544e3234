/** How far a part matches itself, at each of its places: where to go on after a mismatch. */
const fallbacks = (part: readonly string[]): number[] => {
  const fallback = [0];
  let matched = 0;
  for (let i = 1; i < part.length; i += 1) {
    while (matched > 0 && part[i] !== part[matched]) matched = fallback[matched - 1] ?? 0;
    if (part[i] === part[matched]) matched += 1;
    fallback[i] = matched;
  }
  return fallback;
};

/**
 * Where a part starts in a row of words, in order. Knuth–Morris–Pratt: in proportion to the two,
 * however often they repeat themselves.
 */
export const occurrences = (row: readonly string[], part: readonly string[]): number[] => {
  if (part.length === 0) return [];
  const fallback = fallbacks(part);
  const starts: number[] = [];
  let matched = 0;
  for (let i = 0; i < row.length; i += 1) {
    const word = row[i];
    while (matched > 0 && word !== part[matched]) matched = fallback[matched - 1] ?? 0;
    if (word === part[matched]) matched += 1;
    if (matched < part.length) continue;
    starts.push(i + 1 - part.length);
    matched = fallback[matched - 1] ?? 0;
  }
  return starts;
};
