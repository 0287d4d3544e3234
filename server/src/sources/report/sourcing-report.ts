import type {
  ArticleId,
  Confirmation,
  OverrideReason,
  PersonId,
  QuoteForm,
  QuoteId,
  ReportedOverride,
  ReportedQuote,
  ReportedSource,
  ReportedVoice,
  SourcingReport,
} from '../../../../content-types';
import { titleOn } from '../../people/title-on';
import { isBlocking, uncovered } from '../gate/covered';
import { type Placed, quotesBySource, sourceOf } from './article-facts';
import type { EvaluatedArticle } from './evaluated';
import type {
  OverrideRow,
  ReportedQuoteVersion,
  ReportedVersion,
  SpeakerRow,
} from './reported-version';

/** Names that a report tells, as far as whoever asks may read them. */
export interface Names {
  people: ReadonlyMap<string, SpeakerRow>;
  administrators: ReadonlyMap<number, string>;
}

const iso = (moment: Date | string): string => new Date(moment).toISOString();

/** The day of the article: of its first publication, else today. */
const dayOf = ({ datePublished }: ReportedVersion, now: Date): string =>
  iso(datePublished ?? now).slice(0, 10);

/** Who confirmed something, as a row says it; null where nobody has. */
export const confirmation = (
  by: number | null | undefined,
  at: Date | string | null | undefined,
  { administrators }: Pick<Names, 'administrators'>,
): Confirmation | null =>
  at == null
    ? null
    : { by: { id: by ?? 0, name: administrators.get(by ?? 0) ?? null }, at: iso(at) };

const voiceOf = (quote: ReportedQuoteVersion, day: string, { people }: Names): ReportedVoice => {
  if (quote.attribution === 'anonymous') {
    return { attribution: 'anonymous', source: sourceOf(quote) };
  }
  if (quote.speaker === null) return { attribution: 'named', speaker: null };
  const person = people.get(quote.speaker);
  return {
    attribution: 'named',
    speaker: {
      documentId: quote.speaker as PersonId,
      name: person?.name ?? null,
      title: titleOn(person?.roles ?? [], day),
    },
  };
};

const reportedQuote = ({ quote, place }: Placed, day: string, names: Names): ReportedQuote => ({
  documentId: quote.documentId as QuoteId,
  text: quote.text ?? '',
  form: (quote.form ?? 'direct') as QuoteForm,
  place,
  voice: voiceOf(quote, day, names),
  namingPending: quote.namingPending,
});

const reportedSources = (
  { article, facts, placed }: EvaluatedArticle,
  names: Names,
): ReportedSource[] => {
  const quotes = quotesBySource(placed.map(({ quote }) => quote));
  const rows = new Map(article.sourcing.sources.map((row) => [row.sourceKey, row]));
  return facts.sources.map(({ key, description, reason, proximity, quotes: ids }) => {
    const row = rows.get(key);
    return {
      key,
      description,
      reason,
      proximity,
      oneVoice: (quotes.get(key) ?? []).some(({ oneVoice }) => oneVoice === true),
      terms: row?.terms ?? null,
      quotes: ids,
      words: row?.words ?? '',
      attested: confirmation(row?.attestedBy, row?.attestedAt, names),
      approved: confirmation(row?.approvedBy, row?.approvedAt, names),
    };
  });
};

const reportedOverride = (
  override: OverrideRow | null,
  { findings }: EvaluatedArticle,
  names: Names,
): ReportedOverride | null => {
  const blocking = findings.filter(isBlocking);
  if (override === null || blocking.length === 0 || uncovered(blocking, override).length > 0) {
    return null;
  }
  return {
    rules: [...new Set(blocking.map(({ rule }) => rule))],
    reason: override.reason as OverrideReason,
    given: confirmation(override.givenBy, override.givenAt, names) as Confirmation,
  };
};

/** Tells editors who says what in an article, and what the rules say about it. */
export const sourcingReport = (
  evaluated: EvaluatedArticle,
  names: Names,
  now: Date,
): SourcingReport => {
  const { article, facts, placed, findings } = evaluated;
  const day = dayOf(article, now);
  const anonymous = facts.quotes.filter(({ attribution }) => attribution === 'anonymous').length;
  return {
    article: article.documentId as ArticleId,
    locale: article.locale,
    restsOnSources: facts.restsOnSources,
    quotes: placed.map((each) => reportedQuote(each, day, names)),
    sources: reportedSources(evaluated, names),
    totals: {
      quotes: facts.quotes.length,
      named: facts.quotes.length - anonymous,
      anonymous,
      sources: facts.sources.length,
    },
    findings,
    override: reportedOverride(article.sourcing.override, evaluated, names),
  };
};
