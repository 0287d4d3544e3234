import type { QuoteForm, SourceProximity } from '../vocabulary';
import type { Correction } from './correction';
import type { ResolvedRelatedStory } from './resolved-related-story';

/** An image with its renditions, by format name (`thumbnail`, `small`, …). Sizes in pixels. */
export interface StoryImage {
  url: string;
  alternativeText: string | null;
  caption: string | null;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; width: number; height: number }>;
}

/** A person as readers are told of them. */
export interface StoryPerson {
  name: string;
  slug: string;
  kind: 'individual' | 'organisation';
  description: string | null;
  sameAs: string[];
}

/** Whose words a quote is. An anonymous voice has no person, by construction. */
export type StoryVoice =
  | {
      attribution: 'named';
      /** `title` and `age` as of the day they spoke, or the article first appeared; absent where dates do not tell. */
      speaker: StoryPerson & { title?: string; age?: number };
    }
  | {
      attribution: 'anonymous';
      description: string;
      reason: string | null;
      proximity: SourceProximity | null;
      /** The same within this story for quotes that readers are told are one voice; else absent. */
      ref?: string;
    };

export type StoryQuote = StoryVoice & {
  id: string;
  text: string;
  form: QuoteForm;
  /** Block index in `body`, and UTF-16 offsets within that block's text; null where it is paraphrased. */
  place: { block: number; start: number; end: number } | null;
  /** Told to another medium. */
  saidTo: { name: string; url: string | null; on: string | null } | null;
};

/** What readers get: the public projection of a published article in one locale, ready to serve. */
export interface Story {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
  standfirst: string | null;
  section: string | null;
  dateline: string | null;
  exclusive: boolean;
  exclusiveUntil: string | null;
  /** ISO 8601 instants, in the words of schema.org. */
  datePublished: string;
  dateModified: string;
  body: { blocks: unknown[]; html: string };
  quotes: StoryQuote[];
  voices: { named: number; anonymous: number };
  authors: StoryPerson[];
  people: StoryPerson[];
  cover: StoryImage | null;
  relatedStories: ResolvedRelatedStory[];
  corrections: Correction[];
  origin: { name: string; url: string | null } | null;
  canonicalUrl: string | null;
}
