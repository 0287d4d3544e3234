import type { RelatedKind } from '../vocabulary';
import type { StoryImage } from './story';

interface ResolvedBase {
  kind: RelatedKind;
  /** Shown in place of the title, where an editor gave one. */
  label: string | null;
  /** The target's own title. Never empty. */
  title: string;
}

/** A related story as readers get it: only what is published, in the order the editor gave. */
export type ResolvedRelatedStory =
  | (ResolvedBase & {
      type: 'article';
      documentId: string;
      slug: string;
      /** Of the version that is shown: the article's own locale, or the site's default one. */
      locale: string;
      standfirst: string | null;
      /** ISO 8601 instant of first publication. */
      datePublished: string;
      /** Absent unless it was asked for. */
      cover?: StoryImage | null;
    })
  | (ResolvedBase & { type: 'url'; url: string; publisher: string | null });
