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

/**
 * How much an editor has to say about sourcing before an article goes out. Each rule says its severity
 * under each of these.
 */
export const SOURCING_PRESETS = ['wire', 'broadsheet', 'magazine', 'off'] as const;
export type SourcingPreset = (typeof SOURCING_PRESETS)[number];

/** `block` keeps an article from being published; `warn` and `info` only tell. */
export const SEVERITIES = ['block', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How much what is found matters now: what blocks may have been overridden. */
export const FINDING_WEIGHTS = ['block', 'setAside', 'warn', 'info'] as const;
export type FindingWeight = (typeof FINDING_WEIGHTS)[number];

/** Why an editor publishes past a blocking finding. */
export const OVERRIDE_REASONS = [
  'publicInterest',
  'safety',
  'deadline',
  'ruleDoesNotApply',
  'editorInChief',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** What an editor gives for a source, and may take back: that they know who it is, that they agree to its use. */
export const SOURCE_CONFIRMATIONS = ['attestation', 'approval'] as const;
export type SourceConfirmation = (typeof SOURCE_CONFIRMATIONS)[number];

/**
 * What the list of articles can be narrowed to: sources, some of them not confirmed yet, what their
 * records lack, none.
 */
export const SOURCING_FILTERS = [
  'sources',
  'waiting',
  ...SOURCE_CONFIRMATIONS,
  'undescribed',
  'speakerless',
  'unquoted',
  'none',
] as const;
export type SourcingFilter = (typeof SOURCING_FILTERS)[number];

/** What the ledger records. */
export const LEDGER_ACTIONS = [
  'marked',
  'described',
  'named',
  'attested',
  'approved',
  'withdrawn',
  'reopened',
  'restedOnSources',
  'overridden',
  'settingsChanged',
  'deleted',
] as const;
export type LedgerAction = (typeof LEDGER_ACTIONS)[number];
