import type { ArticleId, PersonId, QuoteId, SourceKey } from '../ids';
import type { OverrideReason, QuoteForm, SourceProximity } from '../vocabulary';
import type { Finding } from './finding';
import type { Alignment } from './quotations';

/** Where a quote stands in its article, or that its words are no longer there. */
export type QuotePlace = Alignment | { state: 'paraphrase' };

/** Whose words: a named speaker with the title they held on the article's date, or a source. */
export type ReportedVoice =
  | {
      attribution: 'named';
      /** `name` is null for those who may not read people. */
      speaker: { documentId: PersonId; name: string | null; title: string | null } | null;
    }
  | { attribution: 'anonymous'; source: SourceKey };

export interface ReportedQuote {
  documentId: QuoteId;
  text: string;
  form: QuoteForm;
  place: QuotePlace;
  voice: ReportedVoice;
  /** Whether readers still have the source unnamed where an editor has named it in the draft. */
  namingPending: boolean;
}

/** Who confirmed something about a source, and when. `name` is the administrator's, null for one who is gone. */
export interface Confirmation {
  by: { id: number; name: string | null };
  /** ISO 8601 instant. */
  at: string;
}

/** A source of an article: what readers are told, and how far the newsroom has checked it. */
export interface ReportedSource {
  key: SourceKey;
  description: string | null;
  reason: string | null;
  proximity: SourceProximity | null;
  oneVoice: boolean;
  /** Id of the term of the house glossary under which they spoke. */
  terms: string | null;
  quotes: QuoteId[];
  /** What it says in every locale, as a digest: sent back by whoever confirms it. */
  words: string;
  attested: Confirmation | null;
  approved: Confirmation | null;
}

/** An override of blocking findings that still covers them. */
export interface ReportedOverride {
  rules: string[];
  reason: OverrideReason;
  given: Confirmation;
}

/** Who says what in one article, for editors: quotes in the order of the body, totals, findings. */
export interface SourcingReport {
  article: ArticleId;
  locale: string;
  /** Whether an editor says that the article rests on anonymous sources. */
  restsOnSources: boolean;
  quotes: ReportedQuote[];
  sources: ReportedSource[];
  totals: { quotes: number; named: number; anonymous: number; sources: number };
  findings: Finding[];
  override: ReportedOverride | null;
}
