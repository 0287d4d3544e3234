import type { PersonKind, QuoteForm, SourceProximity } from '../vocabulary';
import type { Correction } from './correction';
import type { PartialDate } from './partial-date';
import type { TextSpan } from './quotations';
import type { ResolvedRelatedStory } from './resolved-related-story';
import type { StoryBlock } from './story-blocks';

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
  kind: PersonKind;
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
      /** As the editor describes them, or else as the house describes all it does not describe. */
      description: string;
      /** Why they are not named. */
      reason: string | null;
      proximity: SourceProximity | null;
      /** The same within this story for quotes that readers are told are one voice; else absent. */
      ref?: string;
    };

export type StoryQuote = StoryVoice & {
  /** documentId of the quote. In `body.html` its words are the element `quote-<id>`. */
  id: string;
  /** Without the marks around it. */
  text: string;
  form: QuoteForm;
  /**
   * Where it begins: index in `body.blocks`, and UTF-16 offsets within that block's text. Null
   * for a paraphrase, and where the body does not have its words.
   */
  place: TextSpan | null;
  /** All of its places, one a block: several where it runs over paragraphs. Empty without a place. */
  spans: TextSpan[];
  /** Told to another medium. */
  saidTo: { name: string; url: string | null; on: PartialDate | null } | null;
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
  /** Whether it is one now. */
  exclusive: boolean;
  /** ISO 8601 instant at which `exclusive` ends, or has ended; null where it does not. */
  exclusiveUntil: string | null;
  /** ISO 8601 instants, in the words of schema.org. */
  datePublished: string;
  dateModified: string;
  /**
   * The same words twice. In `html`, recorded quotes are `<q>` without the body's own marks: style
   * sheets give them those of the page's language.
   */
  body: { blocks: StoryBlock[]; html: string };
  /** In the order of the body; those without a place come last. */
  quotes: StoryQuote[];
  /** How many speak. A source counts once for each quote unless readers are told it is one voice. */
  voices: { named: number; anonymous: number };
  /** Bylines, in the order the editor gave. */
  authors: StoryPerson[];
  /** Whom it is about. */
  people: StoryPerson[];
  cover: StoryImage | null;
  relatedStories: ResolvedRelatedStory[];
  corrections: Correction[];
  /** Where it first appeared. */
  origin: { name: string; url: string | null } | null;
  canonicalUrl: string | null;
}

/** What a front page shows of a story. */
export type StoryCard = Pick<
  Story,
  | 'documentId'
  | 'locale'
  | 'slug'
  | 'title'
  | 'standfirst'
  | 'section'
  | 'dateline'
  | 'exclusive'
  | 'exclusiveUntil'
  | 'datePublished'
  | 'dateModified'
  | 'cover'
> & {
  /** Bylines, in the order the editor gave. */
  authors: Pick<StoryPerson, 'name' | 'slug' | 'kind'>[];
};
