import { isRecord } from '../../drafts/published-only';

/** What a log keeps of a quote: which one it is about. */
const KEPT = ['id', 'documentId', 'locale'] as const;

/**
 * What is logged, without anything that some quotes said and whose they were, wherever in it they
 * stand. The same value where it holds nothing of them.
 *
 * @param quotes - documentIds
 */
export const withoutQuotes = (logged: unknown, quotes: ReadonlySet<string>): unknown => {
  if (Array.isArray(logged)) {
    const left = logged.map((each) => withoutQuotes(each, quotes));
    return left.some((each, index) => each !== logged[index]) ? left : logged;
  }
  if (!isRecord(logged)) return logged;
  if (typeof logged.documentId === 'string' && quotes.has(logged.documentId)) {
    const isBare = Object.keys(logged).every((key) => (KEPT as readonly string[]).includes(key));
    return isBare
      ? logged
      : Object.fromEntries(KEPT.filter((key) => key in logged).map((key) => [key, logged[key]]));
  }
  const left = Object.entries(logged).map(([key, value]) => [key, withoutQuotes(value, quotes)]);
  return left.some(([key, value]) => value !== logged[key as string])
    ? Object.fromEntries(left)
    : logged;
};

/** documentIds of the quotes that something logged tells a speaker of, or has as somebody's. */
export const quotesIn = (logged: unknown): string[] => {
  if (Array.isArray(logged)) return logged.flatMap(quotesIn);
  if (!isRecord(logged)) return [];
  const { documentId, attribution, speaker } = logged;
  const isNamed = attribution === 'named' || isRecord(speaker);
  return [
    ...(typeof documentId === 'string' && isNamed ? [documentId] : []),
    ...Object.values(logged).flatMap(quotesIn),
  ];
};
