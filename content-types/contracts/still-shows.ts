import type { PersonId } from '../ids';

/** One place where a name can still be read after a quote is marked anonymous. */
export interface StillShown {
  /**
   * `article`: a field of it; `otherArticle`: one that has the same words, with who speaks them; the
   * others name the document that holds the words.
   */
  in: 'article' | 'otherArticle' | 'quote' | 'person' | 'file' | 'slugHistory';
  /** Of the document, or row id of the file; the article's own for its old slugs. */
  id: string;
  locale: string | null;
  /** Attribute of the document, such as `standfirst` or `people`. */
  field: string;
  /** The name, alias or slug that stands there, as it is written there. */
  found: string;
  /** Some words around it; empty where whoever asks may not read the field. */
  excerpt: string;
  /** Whether readers see it now, and not only editors. */
  live: boolean;
}

/** `POST /newsdesk/articles/:documentId/sources/still-shows`. Computed from the request alone, and kept nowhere. */
export interface StillShowsRequest {
  person: PersonId;
  /** The quotes that are to be marked, of this article. */
  quotes: string[];
  /** Where the permission to mark is needed; absent for every locale. All of them are searched. */
  locale?: string;
}

export interface StillShowsResponse {
  places: StillShown[];
  /** The Person is named in nothing else: the record was perhaps made for this quote alone. */
  personOnlyHere: boolean;
}
