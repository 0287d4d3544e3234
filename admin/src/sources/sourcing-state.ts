import type { FoundPerson, SourcingReport, VoiceProposal } from '../../../content-types';

/** The article of the form around: without a documentId until it has been saved. */
export interface SourcedArticle {
  documentId: string | undefined;
  locale: string;
}

/** What the server tells of an article. */
export interface ToldSourcing {
  /** Null for an article that has never been saved. */
  report: SourcingReport | null;
  proposals: VoiceProposal[];
  /** Whoever is proposed. */
  people: FoundPerson[];
}

/** The last that the panel was told, while the next answer is awaited too. */
export interface SourcingState extends ToldSourcing {
  /** Where it is `forbidden`, nothing of the rest is to be shown. */
  state: 'loading' | 'loaded' | 'failed' | 'forbidden';
}

export const NOTHING_TOLD: ToldSourcing = { report: null, proposals: [], people: [] };
