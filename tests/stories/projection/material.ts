import type {
  MaterialPerson,
  MaterialQuote,
  StoryMaterial,
} from '../../../server/src/stories/story-material';

/** Some moment, at which nothing that has an end has ended. */
export const NOW = new Date('2026-03-02T12:00:00.000Z');

export const person = (name: string, more: Partial<MaterialPerson> = {}): MaterialPerson => ({
  documentId: `person-${name}`,
  name,
  slug: name.toLowerCase().replace(/\W+/g, '-'),
  kind: 'individual',
  description: null,
  roles: [],
  birthDate: null,
  deathDate: null,
  sameAs: [],
  ...more,
});

const quote = (id: string, text: string): Omit<MaterialQuote, 'voice'> => ({
  documentId: id,
  text,
  form: 'direct',
  saidTo: null,
  saidToUrl: null,
  saidOn: null,
});

/** A quote of somebody. */
export const namedQuote = (
  id: string,
  text: string,
  more: Partial<MaterialQuote> = {},
  speaker: MaterialPerson | null = person('Anna Kerr'),
): MaterialQuote => ({
  ...quote(id, text),
  voice: { attribution: 'named', speaker },
  ...more,
});

type AnonymousVoice = Extract<MaterialQuote['voice'], { attribution: 'anonymous' }>;

/** A quote of a source. */
export const anonymousQuote = (
  id: string,
  text: string,
  voice: Partial<AnonymousVoice> = {},
): MaterialQuote => ({
  ...quote(id, text),
  voice: {
    attribution: 'anonymous',
    description: null,
    reason: null,
    proximity: null,
    voice: null,
    ...voice,
  },
});

export const material = (more: Partial<StoryMaterial> = {}): StoryMaterial => ({
  documentId: 'article',
  locale: 'en',
  slug: 'harbour-opens',
  title: 'Harbour opens',
  standfirst: null,
  section: null,
  dateline: null,
  exclusive: false,
  exclusiveUntil: null,
  datePublished: '2026-03-01T09:00:00.000Z',
  dateModified: '2026-03-01T09:00:00.000Z',
  body: [],
  quotes: [],
  authors: [],
  people: [],
  cover: null,
  relatedStories: [],
  corrections: [],
  originName: null,
  originUrl: null,
  canonicalUrl: null,
  houseDescription: 'a source',
  ...more,
});
