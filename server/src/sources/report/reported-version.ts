import type { Attribution, Role, SourceProximity } from '../../../../content-types';

/** A version of an article, by what stays the same when it is published. */
export interface ArticleKey {
  documentId: string;
  locale: string;
}

/** What a report is made of, as the database has it. */
export interface ReportedVersion extends ArticleKey {
  title: string | null;
  body: unknown;
  datePublished: Date | string | null;
  relatedStories: unknown;
  /** How many bylines it has. */
  authors: number;
  /** Row ids of those who wrote it: see `writersOf`. */
  writers: number[];
  quotes: ReportedQuoteVersion[];
  sourcing: SourcingRows;
}

/** A version of a quote, of a source or of somebody who is named. */
export interface ReportedQuoteVersion {
  id: number;
  documentId: string;
  text: string | null;
  form: string | null;
  attribution: Attribution | null;
  sourceDescription: string | null;
  sourceReason: string | null;
  sourceProximity: SourceProximity | null;
  sourceKey: string | null;
  oneVoice: boolean | null;
  position: number | null;
  /** documentId; never read of an anonymous quote. */
  speaker: string | null;
  /** What editors have named and readers still have anonymous. */
  namingPending: boolean;
}

/** A row of the table of confirmations, with those alone that cover what the source says. */
export interface SourceRow {
  articleDocumentId: string;
  sourceKey: string;
  terms: string | null;
  attestedBy: number | null;
  attestedAt: Date | string | null;
  approvedBy: number | null;
  approvedAt: Date | string | null;
  attestedWords: string | null;
  approvedWords: string | null;
  /** What it says in every locale, as a digest. */
  words: string;
}

/** A row of the table of overrides. */
export interface OverrideRow {
  articleDocumentId: string;
  locale: string;
  reason: string;
  /** JSON: identities of findings. */
  findings: string;
  givenBy: number;
  givenAt: Date | string;
}

/** What the plugin's own tables have about an article. */
export interface SourcingRows {
  sources: SourceRow[];
  restsOnSources: boolean;
  override: OverrideRow | null;
}

/** A speaker as far as whoever asks may read them. */
export interface SpeakerRow {
  documentId: string;
  name: string | null;
  roles: Role[] | null;
}
