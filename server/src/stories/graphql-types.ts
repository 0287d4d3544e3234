import {
  ATTRIBUTIONS,
  PERSON_KINDS,
  QUOTE_FORMS,
  type QuoteForm,
  SOURCE_PROXIMITIES,
} from '../../../content-types';

const FORMS = {
  direct: 'Whole sentences.',
  partial: "Words within the writer's sentence.",
  paraphrase: 'Without quotation marks.',
} as const satisfies Record<QuoteForm, string>;

/**
 * Stories in GraphQL. They are types of their own and lead nowhere: what a query can ask of a story
 * is what the story holds. `NewsdeskImage` and `NewsdeskRelatedStory` are those of related stories.
 */
export const STORY_TYPES = `
  enum NewsdeskPersonKind { ${PERSON_KINDS.join(' ')} }

  enum NewsdeskQuoteForm {
    ${QUOTE_FORMS.map((form) => `"${FORMS[form]}"\n    ${form}`).join('\n    ')}
  }

  enum NewsdeskAttribution { ${ATTRIBUTIONS.join(' ')} }

  "How a source knows what they say, from closest to the events to furthest."
  enum NewsdeskSourceProximity { ${SOURCE_PROXIMITIES.join(' ')} }

  "A person as readers are told of them."
  type NewsdeskStoryPerson {
    name: String!
    slug: String!
    kind: NewsdeskPersonKind!
    description: String
    sameAs: [String!]!
  }

  "A person who is quoted, as they were on the day they spoke or the story first appeared."
  type NewsdeskStorySpeaker {
    name: String!
    slug: String!
    kind: NewsdeskPersonKind!
    description: String
    sameAs: [String!]!
    "Null where dates do not tell."
    title: String
    "Null where dates do not tell."
    age: Int
  }

  "An unnamed voice. Nobody is behind it here."
  type NewsdeskStorySource {
    description: String!
    "Why they are not named."
    reason: String
    proximity: NewsdeskSourceProximity
    "The same for quotes of this story that readers are told are one voice; else null."
    ref: String
  }

  "Words of a block of the body: its index, and UTF-16 offsets within its text."
  type NewsdeskStorySpan { block: Int! start: Int! end: Int! }

  "Another medium to which it was said."
  type NewsdeskStorySaidTo { name: String! url: String on: String }

  type NewsdeskStoryQuote {
    "In the body's HTML its words are the element quote-<id>."
    id: ID!
    text: String!
    form: NewsdeskQuoteForm!
    attribution: NewsdeskAttribution!
    "Of a named quote."
    speaker: NewsdeskStorySpeaker
    "Of an anonymous quote."
    source: NewsdeskStorySource
    "Where it begins; null where the body does not have its words."
    place: NewsdeskStorySpan
    "All of its places, one a block."
    spans: [NewsdeskStorySpan!]!
    saidTo: NewsdeskStorySaidTo
  }

  type NewsdeskStoryBody {
    "As Strapi's blocks renderers take it."
    blocks: JSON!
    html: String!
  }

  type NewsdeskStoryVoices { named: Int! anonymous: Int! }

  type NewsdeskStoryCorrection { date: Date! text: String! }

  type NewsdeskStoryOrigin { name: String! url: String }

  "All that readers get of a published article, in one locale."
  type NewsdeskStory {
    documentId: ID!
    locale: String!
    slug: String!
    title: String!
    standfirst: String
    section: String
    dateline: String
    exclusive: Boolean!
    exclusiveUntil: DateTime
    datePublished: DateTime!
    dateModified: DateTime!
    body: NewsdeskStoryBody!
    quotes: [NewsdeskStoryQuote!]!
    "How many speak."
    voices: NewsdeskStoryVoices!
    authors: [NewsdeskStoryPerson!]!
    people: [NewsdeskStoryPerson!]!
    cover: NewsdeskImage
    relatedStories: [NewsdeskRelatedStory!]!
    corrections: [NewsdeskStoryCorrection!]!
    "Where it first appeared."
    origin: NewsdeskStoryOrigin
    canonicalUrl: String
  }

  type NewsdeskStoryAuthor { name: String! slug: String! kind: NewsdeskPersonKind! }

  "What a front page shows of a story."
  type NewsdeskStoryCard {
    documentId: ID!
    locale: String!
    slug: String!
    title: String!
    standfirst: String
    section: String
    dateline: String
    exclusive: Boolean!
    exclusiveUntil: DateTime
    datePublished: DateTime!
    dateModified: DateTime!
    cover: NewsdeskImage
    authors: [NewsdeskStoryAuthor!]!
  }

  type NewsdeskStoryPage {
    "Newest first."
    nodes: [NewsdeskStoryCard!]!
    pageInfo: Pagination!
  }

  extend type Query {
    "By its slug, or by one it had before; null where there is no such story."
    newsdeskStory(slug: String!, locale: String): NewsdeskStory
    newsdeskStories(
      page: Int
      pageSize: Int
      section: String
      "Slug of somebody who wrote it, is quoted in it or is written about."
      person: String
      "Of first publication."
      since: DateTime
      locale: String
    ): NewsdeskStoryPage!
  }
`;
