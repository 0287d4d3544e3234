import type { QuoteId, SourceKey } from '../ids';
import type { Severity } from '../vocabulary';

/** Where in an article a finding points, so that a panel can lead there. */
export type FindingPlace =
  | { in: 'article'; field?: string }
  | { in: 'quote'; quote: QuoteId }
  | { in: 'source'; source: SourceKey }
  | { in: 'passage'; block: number; start: number; end: number; text: string }
  | { in: 'relatedStory'; index: number };

/** Words and numbers that a sentence is filled with. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** What a sourcing rule says about an article. Never depends on who a source is. */
export interface Finding {
  /** Stable id of the rule, such as `description-missing`. */
  rule: string;
  severity: Severity;
  /** One sentence that an editor understands, in English. */
  message: string;
  /** What the sentence says of this article, for the panel to say it in the editor's language. */
  values?: FindingValues;
  place: FindingPlace;
}
