/** The closed vocabularies of the content types: schema, checks, admin and contracts all read these. */

export const PERSON_KINDS = ['individual', 'organisation'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** `direct`: whole sentences; `partial`: words within the writer's sentence; `paraphrase`: no quotation marks. */
export const QUOTE_FORMS = ['direct', 'partial', 'paraphrase'] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];

/** Whose a quote is: a Person's, or a source's whom readers are not told. */
export const ATTRIBUTIONS = ['named', 'anonymous'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** How a source knows what they say, from closest to the events to furthest. */
export const SOURCE_PROXIMITIES = [
  'participant',
  'witness',
  'documents',
  'briefed',
  'secondhand',
] as const;
export type SourceProximity = (typeof SOURCE_PROXIMITIES)[number];

export const RELATED_KINDS = ['related', 'background', 'followUp', 'update'] as const;
export type RelatedKind = (typeof RELATED_KINDS)[number];
