import type { RelatedKind } from '../vocabulary';
import type { StoryImage } from './story';

interface ResolvedBase {
  kind: RelatedKind;
  /** The entry's label, else the target's title. Never empty. */
  title: string;
}

/** A related story as readers get it: only what is published, in the order the editor gave. */
export type ResolvedRelatedStory =
  | (ResolvedBase & {
      type: 'article';
      documentId: string;
      slug: string;
      locale: string;
      standfirst: string | null;
      /** ISO 8601 instant of first publication. */
      datePublished: string;
      cover: StoryImage | null;
    })
  | (ResolvedBase & { type: 'url'; url: string; publisher: string | null });
