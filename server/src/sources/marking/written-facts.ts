import type { SourceFacts } from '../../../../content-types';
import { isDraft, type QuoteVersion } from '../../quotes/quote-versions';
import { factColumns, factsOf } from './source-facts';

/** Facts as somebody gives them, absent ones being left alone; in the words of one locale. */
export interface GivenFacts {
  facts: Partial<SourceFacts>;
  locale: string;
}

/** A version of a quote, and the columns to write to it. */
export interface WrittenVersion {
  version: QuoteVersion;
  columns: Record<string, unknown>;
}

const isAnonymous = ({ attribution }: QuoteVersion): boolean => attribution === 'anonymous';

/** What readers are told less by: no rule keeps that back, and nobody has to publish it. */
const taken = (facts: Partial<SourceFacts>): Partial<SourceFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact === null || fact === false));

/**
 * What a version of a quote that is a source's already is to say of it: a draft, all that is given.
 * What readers have of a source was published past the rules of the house, and so is what is put in
 * its place.
 */
export const describedColumns = (
  version: QuoteVersion,
  { facts, locale }: GivenFacts,
): Record<string, unknown> =>
  factColumns(isDraft(version) ? facts : taken(facts), { of: locale, to: version.locale });

const alikeOf = (
  version: QuoteVersion,
  others: readonly QuoteVersion[],
): QuoteVersion | undefined => {
  const here = others.filter(({ locale }) => locale === version.locale);
  return here.find((other) => isDraft(other) === isDraft(version)) ?? here[0] ?? others[0];
};

/**
 * What a version of a quote that is marked is to say of its source: what the other quotes of the
 * source say, and what is given. Readers are told of a source that they know what they were told.
 *
 * @param others - versions of quotes that are the source's already
 */
export const markedColumns = (
  version: QuoteVersion,
  others: readonly QuoteVersion[],
  given: GivenFacts,
): Record<string, unknown> => {
  const alike = isAnonymous(version) && !isDraft(version) ? undefined : alikeOf(version, others);
  const known = alike ? factColumns(factsOf(alike), { of: alike.locale, to: version.locale }) : {};
  const isKnownToReaders =
    !isDraft(version) &&
    (isAnonymous(version) ||
      others.some((other) => !isDraft(other) && other.locale === version.locale));
  const columns = isKnownToReaders
    ? describedColumns(version, given)
    : factColumns(given.facts, { of: given.locale, to: version.locale });
  return { ...known, ...columns };
};

const factsAfter = ({ version, columns }: WrittenVersion): string =>
  JSON.stringify(factsOf({ ...version, ...columns }));

/** Drafts that say of a source, after a write, what readers are not told: they look edited, and are. */
export const editedDrafts = (written: readonly WrittenVersion[]): QuoteVersion[] =>
  written
    .filter(
      (draft) =>
        isDraft(draft.version) &&
        factsAfter(draft) !== factsAfter({ ...draft, columns: {} }) &&
        written.some(
          (published) =>
            !isDraft(published.version) &&
            published.version.documentId === draft.version.documentId &&
            published.version.locale === draft.version.locale &&
            factsAfter(published) !== factsAfter(draft),
        ),
    )
    .map(({ version }) => version);
