import type { SourceFacts, SourceProximity } from '../../../../content-types';
import type { QuoteVersion } from '../../quotes/quote-versions';

/** The columns of a quote that say what readers are told of its source. */
export const FACT_COLUMNS = {
  description: 'sourceDescription',
  reason: 'sourceReason',
  proximity: 'sourceProximity',
  oneVoice: 'oneVoice',
} as const satisfies Record<keyof SourceFacts, string>;

/** Facts that each locale has in its own words. */
const IN_WORDS: ReadonlySet<string> = new Set(['description', 'reason']);

/** What a version of a quote says of its source. */
export const factsOf = (version: QuoteVersion): SourceFacts => ({
  description: version.sourceDescription,
  reason: version.sourceReason,
  proximity: (version.sourceProximity as SourceProximity | null) ?? null,
  oneVoice: version.oneVoice === true,
});

/**
 * The columns to write to a version so that it says of its source what it should.
 *
 * @param facts - those to write; absent ones stay as they are
 * @param locales.of - the locale in whose words the facts are
 * @param locales.to - that of the version: if it is another one, only those facts are taken that are
 *   the same in all
 */
export const factColumns = (
  facts: Partial<SourceFacts>,
  { of, to }: { of: string; to: string },
): Record<string, unknown> =>
  Object.fromEntries(
    (Object.keys(FACT_COLUMNS) as (keyof SourceFacts)[])
      .filter((fact) => facts[fact] !== undefined && (of === to || !IN_WORDS.has(fact)))
      .map((fact) => [FACT_COLUMNS[fact], facts[fact]]),
  );
