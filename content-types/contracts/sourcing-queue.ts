import type { ArticleId, QuoteId, SourceKey } from '../ids';
import type { FindingWeight, SourceConfirmation, SourceProximity } from '../vocabulary';
import type { EntryStatus } from './person-appearances';
import type { Confirmation } from './sourcing-report';

/**
 * Whether whoever asks may confirm something about a source; if not, why: it is confirmed already,
 * their role does not allow it, they gave the other confirmation, or they wrote the article.
 */
export type MayConfirm = 'yes' | 'done' | 'role' | 'otherHand' | 'author';

/** A source that waits, in the locale of its article that is shown. */
export interface QueuedSource {
  key: SourceKey;
  article: {
    documentId: ArticleId;
    locale: string;
    title: string;
    section: string | null;
    status: EntryStatus;
    /** ISO 8601 instant of the last change of the draft. */
    updatedAt: string;
  };
  /** What readers are told; null where they are told what the house says of every source. */
  description: string | null;
  proximity: SourceProximity | null;
  /** What the source says there. */
  quotes: { documentId: QuoteId; text: string }[];
  /** What it says in every locale, as a digest: sent back by whoever confirms it. */
  words: string;
  attested: Confirmation | null;
  approved: Confirmation | null;
  may: Record<SourceConfirmation, MayConfirm>;
}

/** `GET /newsdesk/sourcing/queue`: one page of it, oldest first. */
export interface SourcingQueue {
  items: QueuedSource[];
  total: number;
  /** The confirmations that the rules of the house ask for. */
  asked: SourceConfirmation[];
  /** The locales that whoever asks may narrow the queue to. */
  locales: string[];
}

/** `GET /newsdesk/sourcing/queue/counts`: how many wait; null for what the house does not ask for. */
export type SourcingQueueCounts = Record<SourceConfirmation, number | null>;

/** `POST /newsdesk/sourcing/summaries`: what a list shows of an article's report. */
export interface SourcingSummary {
  article: ArticleId;
  locale: string;
  /** How many quotes are recorded, and of how many anonymous sources. */
  quotes: number;
  sources: number;
  /** Sources that wait for something the house asks for. */
  waiting: number;
  findings: Record<FindingWeight, number>;
}
