/** The parts of the application that the harness knows how to call. */
export type Side = 'content-api' | 'graphql' | 'admin';

export interface Call {
  side: Side;
  /** As the application names it: `GET /api/pages/:id`, `Query.pages`. */
  endpoint: string;
  /** What is tried: `plain`, or the query it is asked with. Unique within its endpoint. */
  trick: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  /** Whether a caller who may do this changes something. */
  writes: boolean;
}

/** Somebody who calls, beside or among the six of `callers.ts`. */
export interface LeakCaller {
  name: string;
  headers: Record<string, string>;
}

/** What a caller who is looking for something hidden would guess. */
export interface Probe {
  /** Document ids to ask for, by content type. */
  documentIds: Record<string, readonly string[]>;
  slugs: readonly string[];
  /** Words that would be found if a search reached what is hidden. */
  words: readonly string[];
  /** Data that names what is hidden otherwise than by a relation, for writes to a content type. */
  data?: Record<string, readonly object[]>;
}

export interface Plan {
  calls: Call[];
  /** Names of endpoints and fields that exist and that nothing here knows how to call. */
  uncovered: string[];
}

/** An id that no document has. */
export const NOBODY = 'nobodynobodynobodynobody';
