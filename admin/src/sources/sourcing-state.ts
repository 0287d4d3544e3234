import type { FoundPerson, SourcingReport, VoiceProposal } from '../../../content-types';

/** The article of the form around: without a documentId until it has been saved. */
export interface SourcedArticle {
  documentId: string | undefined;
  locale: string;
}

/** What the panel knows of an article, while the next answer is awaited too. */
export interface SourcingState {
  /** The last that was told. Null for an article that has never been saved. */
  report: SourcingReport | null;
  proposals: VoiceProposal[];
  /** Whoever is proposed. */
  people: FoundPerson[];
  /** Where it is `forbidden`, nothing of the rest is to be shown. */
  state: 'loading' | 'loaded' | 'failed' | 'forbidden';
}

export const NOTHING_KNOWN: SourcingState = {
  report: null,
  proposals: [],
  people: [],
  state: 'loading',
};
