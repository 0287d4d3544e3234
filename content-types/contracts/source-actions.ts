import type { PersonId, QuoteId, SourceKey } from '../ids';
import type { OverrideReason, SourceConfirmation, SourceProximity } from '../vocabulary';

/** What readers are told of a source, in one locale. */
export interface SourceFacts {
  description: string | null;
  reason: string | null;
  proximity: SourceProximity | null;
  /** Whether readers are told that the quotes of this source are one voice. */
  oneVoice: boolean;
}

/** `POST /newsdesk/articles/:documentId/sources/mark`: makes quotes of an article a source's. */
export interface MarkRequest extends Partial<SourceFacts> {
  quotes: QuoteId[];
  /** Of the facts; the marking itself is for every locale. */
  locale: string;
  /** A source of this article that other quotes have already, or a new one. */
  source: SourceKey | 'new';
  /** Id of a term of the house glossary. */
  terms?: string | null;
  /** Kept beside the ledger, never in it. */
  note?: string;
}

export interface MarkResponse {
  source: SourceKey;
}

/**
 * `POST /newsdesk/articles/:documentId/sources/:source/describe`: says anew what readers are told of
 * a source, where it is given; the rest stays as it is. Told when published, but that what is taken
 * from readers, by `null` or `false`, is taken at once.
 */
export interface DescribeRequest extends Partial<SourceFacts> {
  /** Of the description and the reason. */
  locale: string;
  terms?: string | null;
  note?: string;
}

/** `POST /newsdesk/articles/:documentId/sources/:source/name`: takes effect when published. */
export interface NameRequest {
  speaker: PersonId;
  /** All quotes of the source that were read: refused where it has others. */
  shown?: QuoteId[];
  /** The caller has understood that readers will be told who this is. */
  confirmed: true;
  note?: string;
}

/** `POST …/sources/:source/attest` and `…/approve`. */
export interface ConfirmRequest {
  /** `words` of the report or the queue that was read: refused where the source says something else. */
  words?: string;
  note?: string;
}

/** `POST …/sources/:source/withdraw` */
export interface WithdrawRequest {
  what: SourceConfirmation;
  note?: string;
}

/** `PUT /newsdesk/articles/:documentId/sources/rest`: whether the article rests on anonymous sources. */
export interface RestRequest {
  restsOnSources: boolean;
}

/** `POST /newsdesk/articles/:documentId/sourcing/override` */
export interface OverrideRequest {
  locale: string;
  reason: OverrideReason;
  note?: string;
}
