import type {
  ArticleFacts,
  ArticleId,
  QuoteFacts,
  QuoteForm,
  QuoteId,
  QuotePlace,
  SourceKey,
  SourcingSettings,
  VoiceFacts,
} from '../../../../content-types';
import { blockTexts } from '../../quotations';
import { isBare, isPlural, isRote } from '../rules/wording/judged';
import type { Lexicon } from '../rules/wording/lexicon';
import { type PlacedQuotes, placedQuotes } from './placed-quotes';
import type { ReportedQuoteVersion, ReportedVersion, SourceRow } from './reported-version';
import { wordCount } from './word-count';

export type Placed = PlacedQuotes<ReportedQuoteVersion>['quotes'][number];

/** What the facts of an article are made of besides the article itself. */
export interface Circumstances {
  /** Indexes of related stories that readers cannot follow. */
  deadRelated: number[];
  lexicon: Lexicon | null;
  settings: Pick<SourcingSettings, 'density' | 'authorMayConfirm'>;
}

/** The facts of an article, and its quotes where they stand. */
export interface StatedArticle {
  facts: ArticleFacts;
  placed: Placed[];
}

/**
 * The source that a quote is of. An anonymous one without a key, as a write below the Document
 * Service may leave behind, is a source by itself.
 */
export const sourceOf = ({ sourceKey, documentId }: ReportedQuoteVersion): SourceKey =>
  (sourceKey ?? documentId) as SourceKey;

const filled = (text: string | null): string | null => text?.trim() || null;

/** The first that a quote of the source has: one action writes them all, other doors one by one. */
const told = <Value>(
  quotes: readonly ReportedQuoteVersion[],
  read: (quote: ReportedQuoteVersion) => Value | null,
): Value | null => quotes.map(read).find((value) => value !== null) ?? null;

/** A confirmation is given when it has a moment. */
const confirmedBy = (by: number | null | undefined, at: unknown): number | null =>
  at == null ? null : (by ?? 0);

const wordingOf = (
  description: string | null,
  reason: string | null,
  lexicon: Lexicon | null,
): VoiceFacts['wording'] => ({
  bare: lexicon !== null && description !== null && isBare(description, lexicon),
  plural: lexicon !== null && description !== null && isPlural(description, lexicon),
  rote: lexicon !== null && reason !== null && isRote(reason, lexicon),
});

const voiceFacts = (
  key: SourceKey,
  quotes: readonly ReportedQuoteVersion[],
  row: SourceRow | undefined,
  lexicon: Lexicon | null,
): VoiceFacts => {
  const description = told(quotes, (quote) => filled(quote.sourceDescription));
  const reason = told(quotes, (quote) => filled(quote.sourceReason));
  return {
    key,
    description,
    reason,
    proximity: told(quotes, (quote) => quote.sourceProximity),
    quotes: quotes.map(({ documentId }) => documentId as QuoteId),
    wording: wordingOf(description, reason, lexicon),
    attestedBy: confirmedBy(row?.attestedBy, row?.attestedAt),
    approvedBy: confirmedBy(row?.approvedBy, row?.approvedAt),
  };
};

const quoteFacts = (quote: ReportedQuoteVersion, { state }: QuotePlace): QuoteFacts => {
  const { documentId, text, form, attribution, speaker } = quote;
  const words = {
    documentId: documentId as QuoteId,
    text: text ?? '',
    form: (form ?? 'direct') as QuoteForm,
    state,
  };
  return attribution === 'anonymous'
    ? { ...words, attribution, source: sourceOf(quote) }
    : { ...words, attribution: 'named', hasSpeaker: speaker !== null };
};

/** The anonymous quotes of an article by their source, in the order in which sources first speak. */
export const quotesBySource = (
  quotes: readonly ReportedQuoteVersion[],
): Map<SourceKey, ReportedQuoteVersion[]> => {
  const bySource = new Map<SourceKey, ReportedQuoteVersion[]>();
  for (const quote of quotes) {
    if (quote.attribution !== 'anonymous') continue;
    const key = sourceOf(quote);
    bySource.set(key, [...(bySource.get(key) ?? []), quote]);
  }
  return bySource;
};

/** States an article as rules see it. */
export const statedArticle = (
  article: ReportedVersion,
  { deadRelated, lexicon, settings }: Circumstances,
): StatedArticle => {
  const { quotes: placed, unrecorded } = placedQuotes(article.quotes, article.body);
  const body = blockTexts(article.body).join('\n');
  const sources = quotesBySource(placed.map(({ quote }) => quote));
  const rows = new Map(article.sourcing.sources.map((row) => [row.sourceKey, row]));
  const facts: ArticleFacts = {
    article: article.documentId as ArticleId,
    locale: article.locale,
    title: article.title ?? '',
    body,
    words: wordCount(body, article.locale),
    bylines: article.authors,
    writers: article.writers,
    restsOnSources: article.sourcing.restsOnSources,
    quotes: placed.map(({ quote, place }) => quoteFacts(quote, place)),
    sources: [...sources].map(([key, quotes]) => voiceFacts(key, quotes, rows.get(key), lexicon)),
    unrecorded,
    deadRelated,
    house: { density: settings.density, authorMayConfirm: settings.authorMayConfirm },
  };
  return { facts, placed };
};
