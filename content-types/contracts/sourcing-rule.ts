import type { ArticleId, QuoteId, SourceKey } from '../ids';
import type { QuoteForm, Severity, SourceProximity, SourcingPreset } from '../vocabulary';
import type { FindingPlace, FindingValues } from './finding';
import type { TextSpan } from './quotations';

/** A quote of an article, as far as rules may know it. */
export type QuoteFacts = {
  documentId: QuoteId;
  text: string;
  form: QuoteForm;
  /** Whether its words stand in the body. A paraphrase has none that could. */
  state: 'found' | 'drifted' | 'paraphrase';
} & (
  | { attribution: 'named'; hasSpeaker: boolean }
  | { attribution: 'anonymous'; source: SourceKey }
);

/** A source of an article, as far as rules may know it: what readers are told, who confirmed it. */
export interface VoiceFacts {
  key: SourceKey;
  description: string | null;
  reason: string | null;
  proximity: SourceProximity | null;
  /** In the order of the body. */
  quotes: QuoteId[];
  /** How description and reason are worded; all false in a language without a word list. */
  wording: { bare: boolean; plural: boolean; rote: boolean };
  /** Row ids of administrators; null where nobody has. */
  attestedBy: number | null;
  approvedBy: number | null;
}

/** Quotation marks in the body whose words no quote records. */
export interface UnrecordedPassage {
  text: string;
  span: TextSpan;
}

/** All that a rule may know of an article in one locale. Plain data, and nothing of who a source is. */
export interface ArticleFacts {
  article: ArticleId;
  locale: string;
  title: string;
  /** The words of the body, one line a block. */
  body: string;
  /** How many words those are. */
  words: number;
  bylines: number;
  /** Row ids of the administrators who created the article, in any language, or one of its quotes. */
  writers: number[];
  /** Whether an editor says that the article rests on anonymous sources. */
  restsOnSources: boolean;
  /** In the order of the body. */
  quotes: QuoteFacts[];
  sources: VoiceFacts[];
  unrecorded: UnrecordedPassage[];
  /** Indexes of the related stories that readers cannot follow. */
  deadRelated: number[];
  house: { density: number; authorMayConfirm: boolean };
}

/** What a rule has to say, and where; the article as a whole where it names no place. */
export interface Problem {
  /** One sentence that an editor understands. */
  message: string;
  /** What of it is this article's. Rules of a site need none: their sentence is shown as it is. */
  values?: FindingValues;
  place?: FindingPlace;
}

/** How much a rule matters under each preset. */
export type SeverityByPreset = Record<SourcingPreset, Severity | 'off'>;

/** A rule of sourcing. `check` is pure: the same facts give the same problems, at once. */
export interface SourcingRule {
  /** Lower-case words joined by hyphens. Settings and overrides name the rule by it. */
  id: string;
  /** One line that tells an editor what the rule asks for, and why. */
  explanation: string;
  /** One severity stands for every preset but `off`. */
  severity: SeverityByPreset | Severity;
  check: (facts: ArticleFacts) => Problem[];
}

/** `GET /newsdesk/sourcing/rules`: a rule as the settings page shows it. */
export interface ListedRule {
  id: string;
  explanation: string;
  severity: SeverityByPreset;
}
