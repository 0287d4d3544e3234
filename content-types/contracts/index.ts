export type { CueWords, LikelyVoice, VoiceProposal } from './attributions';
export type { Correction } from './correction';
export type { Finding, FindingPlace, FindingValues } from './finding';
export type { LedgerContent, LedgerEntry, LedgerPage, ReadLedgerEntry } from './ledger';
export type { PartialDate } from './partial-date';
export type { FoundPeople, FoundPerson } from './people-search';
export type {
  AppearanceList,
  AppearedArticle,
  EntryStatus,
  PersonAppearances,
  SaidQuote,
} from './person-appearances';
export type {
  Alignment,
  NearestPassage,
  Passage,
  TextSpan,
  TextSpans,
  WordChange,
} from './quotations';
export type {
  ProposalsRequest,
  ProposalsResponse,
  QuoteToRecord,
  RecordRequest,
  RecordResponse,
} from './recording';
export type {
  FoundArticle,
  FoundArticles,
  LinkBackRequest,
  LinkingArticle,
  LinkingArticles,
  RelatedAnswers,
  RelatedListSettings,
  RelatedState,
  RelatedTarget,
} from './related-editing';
export type { RelatedArticle, RelatedEntry, RelatedUrl } from './related-entry';
export type { ResolvedRelatedStory } from './resolved-related-story';
export type { Role } from './role';
export type {
  ConfirmRequest,
  DescribeRequest,
  MarkRequest,
  MarkResponse,
  NameRequest,
  OverrideRequest,
  RestRequest,
  SourceFacts,
  WithdrawRequest,
} from './source-actions';
export type {
  MayConfirm,
  QueuedSource,
  SourcingQueue,
  SourcingQueueCounts,
  SourcingSummary,
} from './sourcing-queue';
export type {
  Confirmation,
  QuotePlace,
  ReportedOverride,
  ReportedQuote,
  ReportedSource,
  ReportedVoice,
  SourcingReport,
} from './sourcing-report';
export type {
  BlockedArticle,
  BlockingFinding,
  GateAnswer,
  GateRefusal,
  GateRequest,
  NewVersionFindings,
  NewVersionRequest,
  PreviewRequest,
  ReportsRequest,
  UnsavedArticle,
} from './sourcing-requests';
export type {
  ArticleFacts,
  ListedRule,
  Problem,
  QuoteFacts,
  SeverityByPreset,
  SourcingRule,
  UnrecordedPassage,
  VoiceFacts,
} from './sourcing-rule';
export type { GlossaryTerm, SettingsPreview, SourcingSettings } from './sourcing-settings';
export type { StillShown, StillShowsRequest, StillShowsResponse } from './still-shows';
export type { Story, StoryCard, StoryImage, StoryPerson, StoryQuote, StoryVoice } from './story';
export type {
  StoryBlock,
  StoryInline,
  StoryLink,
  StoryList,
  StoryListItem,
  StoryText,
} from './story-blocks';
