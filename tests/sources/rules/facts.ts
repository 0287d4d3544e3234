import type {
  ArticleFacts,
  ArticleId,
  QuoteFacts,
  QuoteId,
  SourceKey,
  VoiceFacts,
} from '../../../content-types';

export const KEY = 'a-source' as SourceKey;

/** An article that no rule has anything to say about. */
export const facts = (changes: Partial<ArticleFacts> = {}): ArticleFacts => ({
  article: 'ferry-fares' as ArticleId,
  locale: 'en',
  title: 'Ferry fares rise',
  body: '“They knew in March,” said Ada Finch.',
  words: 500,
  bylines: 1,
  writers: [1],
  restsOnSources: false,
  quotes: [named()],
  sources: [],
  unrecorded: [],
  deadRelated: [],
  house: { density: 5, authorMayConfirm: false },
  ...changes,
});

export const named = (changes: Partial<QuoteFacts & { hasSpeaker: boolean }> = {}): QuoteFacts =>
  ({
    documentId: 'named-quote' as QuoteId,
    text: 'They knew in March',
    form: 'direct',
    state: 'found',
    attribution: 'named',
    hasSpeaker: true,
    ...changes,
  }) as QuoteFacts;

export const anonymous = (changes: Partial<QuoteFacts> = {}): QuoteFacts =>
  ({
    documentId: 'anonymous-quote' as QuoteId,
    text: 'Nobody wrote it down',
    form: 'direct',
    state: 'found',
    attribution: 'anonymous',
    source: KEY,
    ...changes,
  }) as QuoteFacts;

/** A source that is told, explained and confirmed as a house could wish. */
export const source = (changes: Partial<VoiceFacts> = {}): VoiceFacts => ({
  key: KEY,
  description: 'a nurse on the night ward',
  reason: 'fears dismissal',
  proximity: 'witness',
  quotes: ['anonymous-quote' as QuoteId],
  wording: { bare: false, plural: false, rote: false },
  attestedBy: 2,
  approvedBy: 3,
  ...changes,
});
