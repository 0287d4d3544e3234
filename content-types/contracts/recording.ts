import type { ArticleId, PersonId, QuoteId, SourceKey } from '../ids';
import type { QuoteForm, SourceProximity } from '../vocabulary';
import type { VoiceProposal } from './attributions';
import type { FoundPerson } from './people-search';
import type { TextSpan } from './quotations';

/** `POST /newsdesk/sourcing/proposals`: whose words the passages of a body may be that nobody recorded. */
export interface ProposalsRequest {
  /** Null for one that has never been saved. */
  article: ArticleId | null;
  locale: string;
  /** Blocks, as they stand in the form. */
  body: unknown[] | null;
}

export interface ProposalsResponse {
  /** In the order of the body. */
  proposals: VoiceProposal[];
  /** Whoever is proposed, as far as they may be read. */
  people: FoundPerson[];
}

/** Words of an article's body, and whose they are. */
export type QuoteToRecord = {
  text: string;
  form: QuoteForm;
  /** The first span of the passage, as the editor sees it: tells words apart that are said twice. */
  span?: TextSpan;
  saidTo?: string | null;
} & (
  | { attribution: 'named'; speaker: PersonId }
  | {
      attribution: 'anonymous';
      /** A source of the article that other quotes have already, or a new one. */
      source: SourceKey | 'new';
      description?: string | null;
      reason?: string | null;
      proximity?: SourceProximity | null;
    }
);

/** `POST /newsdesk/articles/:documentId/sourcing/quotes`: all of them are recorded, or none. */
export interface RecordRequest {
  locale: string;
  quotes: QuoteToRecord[];
}

export interface RecordResponse {
  /** In the order of the request. */
  quotes: { documentId: QuoteId; source: SourceKey | null }[];
}
