import type { ArticleId } from '../ids';
import type { RelatedKind } from '../vocabulary';

interface RelatedBase {
  kind: RelatedKind;
  /** Shown in place of the target's own title. */
  label?: string;
}

/** A link to an article of this site. Its title and slug are read when the list is served. */
export interface RelatedArticle extends RelatedBase {
  type: 'article';
  article: ArticleId;
}

/** A link to a page elsewhere. The server fetches nothing: what readers see was typed by an editor. */
export interface RelatedUrl extends RelatedBase {
  type: 'url';
  /** Absolute, `http` or `https`. */
  url: string;
  title: string;
  publisher?: string;
}

/** One entry of an article's ordered list of related stories, as it is stored. */
export type RelatedEntry = RelatedArticle | RelatedUrl;
