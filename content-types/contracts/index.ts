export type { Correction } from './correction';
export type { Finding, FindingPlace, Severity } from './finding';
export type { PartialDate } from './partial-date';
export type {
  AppearanceList,
  AppearedArticle,
  EntryStatus,
  PersonAppearances,
  SaidQuote,
} from './person-appearances';
export type { RelatedArticle, RelatedEntry, RelatedUrl } from './related-entry';
export type { ResolvedRelatedStory } from './resolved-related-story';
export type { Role } from './role';
export type { QuotePlace, ReportedQuote, ReportedVoice, SourcingReport } from './sourcing-report';
export type { Story, StoryImage, StoryPerson, StoryQuote, StoryVoice } from './story';
