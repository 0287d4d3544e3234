import type {
  Severity,
  SourceConfirmation,
  SourcingReport,
  SourcingSummary,
} from '../../../../content-types';

const CONFIRMED = { attestation: 'attested', approval: 'approved' } as const;

/** The report of an article in numbers, for a row of a list. */
export const sourcingSummary = (
  { article, locale, totals, sources, findings, override }: SourcingReport,
  asked: readonly SourceConfirmation[],
): SourcingSummary => {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    article,
    locale,
    quotes: totals.quotes,
    sources: totals.sources,
    waiting: sources.filter((source) =>
      asked.some((confirmation) => source[CONFIRMED[confirmation]] === null),
    ).length,
    findings: {
      // An override stands as long as it covers everything that blocks.
      block: override === null ? count('block') : 0,
      setAside: override === null ? 0 : count('block'),
      warn: count('warn'),
      info: count('info'),
    },
  };
};
