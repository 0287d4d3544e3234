import type { ArticleId } from '../ids';
import type { Finding } from './finding';

/** Fields of an article as they stand in a form and not yet in the draft. */
export interface UnsavedArticle {
  title?: string | null;
  /** Blocks. */
  body?: unknown[] | null;
  /** How many there are. */
  authors?: number;
  /** Entries may be unfinished. */
  relatedStories?: unknown[] | null;
}

/** `POST /newsdesk/articles/:documentId/sourcing/preview`: the report as if this were saved. */
export interface PreviewRequest {
  locale: string;
  unsaved: UnsavedArticle;
}

/** `POST /newsdesk/sourcing/preview`: the findings of an article that has no version in this locale yet. */
export interface NewVersionRequest extends PreviewRequest {
  /** Null for one that has never been saved. */
  article: ArticleId | null;
}

/** What the rules would say of it. */
export interface NewVersionFindings {
  findings: Finding[];
}

/** `POST /newsdesk/sourcing/reports`: those of them that may be read, at most 100 at once. */
export interface ReportsRequest {
  articles: { documentId: ArticleId; locale: string }[];
}

/** An article that is kept from readers. */
export interface BlockedArticle {
  documentId: ArticleId;
  title: string;
}

/** A blocking finding, and the version of the article that it is about. */
export interface BlockingFinding extends Finding {
  severity: 'block';
  article: BlockedArticle;
  locale: string;
}

/** `details` of the error (400) with which the gate keeps articles from readers. */
export interface GateRefusal {
  /** As Strapi's forms read them. */
  errors: { path: string[]; message: string; name: 'ValidationError' }[];
  findings: BlockingFinding[];
  /** Whether somebody with the permission may set the findings aside. */
  overridable: boolean;
}

/**
 * `POST /newsdesk/sourcing/gate/articles` and `…/quotes`: what would keep all of them from being
 * published at once. Of at most 100 documents.
 */
export interface GateRequest {
  locale: string;
  documentIds: string[];
}

/** What would block. Nothing where the gate would let all of it through. */
export interface GateAnswer {
  findings: BlockingFinding[];
}
