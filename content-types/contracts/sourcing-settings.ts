import type { Severity, SourcingPreset } from '../vocabulary';

/** A term under which sources speak to this house. Meanings differ from house to house. */
export interface GlossaryTerm {
  /** Lower-case letters, digits and hyphens; never changes. */
  id: string;
  name: string;
  meaning: string;
}

/** What a house has decided about sourcing. Kept in the database, so that every instance has it. */
export interface SourcingSettings {
  preset: SourcingPreset;
  /** Rules whose severity differs from the preset's, by their id. */
  severities: Record<string, Severity | 'off'>;
  glossary: GlossaryTerm[];
  /** Told to readers of a source without a description, by locale code; `''` for all others. */
  defaultDescription: Record<string, string>;
  /** Anonymous quotes per 1,000 words of body above which the density rule speaks. */
  density: number;
  /** Whether whoever attested a source may approve it too. */
  attesterMayApprove: boolean;
  /** Whether whoever wrote the article may attest and approve its sources. */
  authorMayConfirm: boolean;
  /** Whether blocking findings can be overridden by those who have the permission. */
  overridable: boolean;
}

/** `POST /newsdesk/sourcing/settings/preview`: what settings would do to the newest articles. */
export interface SettingsPreview {
  /** How many they were tried on. */
  articles: number;
  /** How many of them rules keep from being published: as the settings are, and would be. */
  blocked: { now: number; after: number };
}
