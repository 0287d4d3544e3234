import type {
  Correction,
  PartialDate,
  PersonKind,
  QuoteForm,
  ResolvedRelatedStory,
  Role,
  SourceProximity,
} from '../../../content-types';

/** A file as the media library stores it, as far as readers may see it: never its provider's data. */
export interface MaterialImage {
  url: string;
  alternativeText: string | null;
  caption: string | null;
  width: number | null;
  height: number | null;
  /** As stored: the projection copies what it knows of each rendition. */
  formats: unknown;
}

/** A published Person. */
export interface MaterialPerson {
  documentId: string;
  name: string;
  slug: string;
  kind: PersonKind;
  description: string | null;
  roles: readonly Role[];
  birthDate: PartialDate | null;
  deathDate: PartialDate | null;
  sameAs: readonly string[];
}

/** Whose words a quote is, decided by its `attribution` alone. An anonymous quote has no person here. */
export type MaterialVoice =
  | { attribution: 'named'; speaker: MaterialPerson | null }
  | {
      attribution: 'anonymous';
      description: string | null;
      reason: string | null;
      proximity: SourceProximity | null;
      /**
       * A number within the article, the same for quotes that readers are told are one voice. Made by
       * `sources` from the key, which never comes here.
       */
      voice: number | null;
    };

export interface MaterialQuote {
  documentId: string;
  text: string;
  form: QuoteForm;
  saidTo: string | null;
  saidToUrl: string | null;
  saidOn: PartialDate | null;
  voice: MaterialVoice;
}

/**
 * What a story is made of: the published version of an article in one locale and what it shows, read
 * at one moment. Nothing of a source is in it but the public attributes of its quotes.
 */
export interface StoryMaterial {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
  standfirst: string | null;
  section: string | null;
  dateline: string | null;
  exclusive: boolean;
  /** ISO 8601 instant until which the flag holds; null for always. */
  exclusiveUntil: string | null;
  datePublished: string;
  dateModified: string;
  /** Blocks as stored: with whatever keys and nodes anybody has put there. */
  body: unknown;
  quotes: readonly MaterialQuote[];
  authors: readonly MaterialPerson[];
  people: readonly MaterialPerson[];
  cover: MaterialImage | null;
  relatedStories: readonly ResolvedRelatedStory[];
  corrections: readonly Correction[];
  originName: string | null;
  originUrl: string | null;
  canonicalUrl: string | null;
  /** What readers are told of a source of whom no description is given, in this locale. */
  houseDescription: string;
}
