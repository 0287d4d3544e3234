import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { ArticleId, QuoteId, SourcingReport } from '../../../content-types';
import { QUOTE_UID } from '../../../content-types/uids';
import { useAnswer } from '../answers/use-answer';
import { PLUGIN_ID } from '../pluginId';

/** A quote in one locale. */
export interface ChosenQuote {
  documentId: string;
  locale: string;
}

/** Quotes of one article, with the report of it. */
export interface QuotesOfArticle {
  report: SourcingReport;
  quotes: QuoteId[];
}

export type QuotePlaces =
  | { is: 'loading' }
  | { is: 'failed' }
  | { is: 'loaded'; places: QuotesOfArticle[] };

/** As many as the server reports of at once. */
const MOST = 100;

/**
 * Finds the articles that some quotes are of, and what their reports tell. What has been found stays
 * while it is refreshed, with whatever is open there.
 */
export const useQuotePlaces = (
  quotes: readonly ChosenQuote[],
): QuotePlaces & { refresh: () => void } => {
  const { get, post } = useFetchClient();
  const asked = JSON.stringify(quotes.slice(0, MOST));
  const ask = useCallback(
    async (signal: AbortSignal): Promise<QuotesOfArticle[]> => {
      const articleOf = async ({ documentId, locale }: ChosenQuote) => {
        const { data } = await get<{ results: { documentId: ArticleId }[] }>(
          `/content-manager/relations/${QUOTE_UID}/${documentId}/article`,
          { params: { locale }, signal },
        );
        return data.results.map((article) => ({
          article: article.documentId,
          locale,
          quote: documentId as QuoteId,
        }));
      };
      const found = (await Promise.all((JSON.parse(asked) as ChosenQuote[]).map(articleOf))).flat();
      const articles = new Map(
        found.map(({ article, locale }) => [
          `${article} ${locale}`,
          { documentId: article, locale },
        ]),
      );
      if (articles.size === 0) return [];
      const { data } = await post<{ data: SourcingReport[] }>(
        `/${PLUGIN_ID}/sourcing/reports`,
        { articles: [...articles.values()] },
        { signal },
      );
      return data.data.map((report) => ({
        report,
        quotes: found.flatMap(({ article, locale, quote }) =>
          article === report.article && locale === report.locale ? [quote] : [],
        ),
      }));
    },
    [get, post, asked],
  );
  const { last, askAgain } = useAnswer(ask);
  if (last.is === 'loaded') return { is: 'loaded', places: last.data, refresh: askAgain };
  return { is: last.is === 'none' ? 'loading' : 'failed', refresh: askAgain };
};
