/** `block` keeps an article from being published; `warn` and `info` only tell. */
export type Severity = 'block' | 'warn' | 'info';

/** Where in an article a finding points, so that a panel can lead there. */
export type FindingPlace =
  | { in: 'article'; field?: string }
  | { in: 'quote'; quote: string }
  | { in: 'passage'; block: number; start: number; end: number }
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
