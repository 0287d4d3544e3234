import type { QuoteId, SourceKey } from '../ids';
import type { QuoteForm, SourceProximity } from '../vocabulary';
import type { Finding } from './finding';

/** Where a quote stands in its article, or that its words are no longer there. */
export type QuotePlace =
  | { state: 'found'; block: number; start: number; end: number }
  | { state: 'drifted'; nearest: { block: number; start: number; end: number } | null }
  | { state: 'paraphrase' };

/** Whose words: a named speaker with the title they held on the article's date, or a source. */
export type ReportedVoice =
  | {
      attribution: 'named';
      speaker: { documentId: string; name: string; title: string | null } | null;
    }
  | {
      attribution: 'anonymous';
      source: SourceKey;
      description: string | null;
      reason: string | null;
      proximity: SourceProximity | null;
    };

export interface ReportedQuote {
  documentId: QuoteId;
  text: string;
  form: QuoteForm;
  place: QuotePlace;
  voice: ReportedVoice;
}

/** Who says what in one article, for editors: quotes in the order of the body, totals, findings. */
export interface SourcingReport {
  article: string;
  locale: string;
  quotes: ReportedQuote[];
  totals: { quotes: number; named: number; anonymous: number; sources: number };
  findings: Finding[];
}
