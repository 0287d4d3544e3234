import type { QuoteId, SourceKey } from '../ids';
import type { Severity } from '../vocabulary';

/** Where in an article a finding points, so that a panel can lead there. */
export type FindingPlace =
  | { in: 'article'; field?: string }
  | { in: 'quote'; quote: QuoteId }
  | { in: 'source'; source: SourceKey }
  | { in: 'passage'; block: number; start: number; end: number; text: string }
  | { in: 'relatedStory'; index: number };

/** What a sourcing rule says about an article. Never depends on who a source is. */
export interface Finding {
  /** Stable id of the rule, such as `description-missing`. */
  rule: string;
  severity: Severity;
  /** One sentence that an editor understands. */
  message: string;
  place: FindingPlace;
}
