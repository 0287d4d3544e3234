import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ArticleId, QuoteId, SourcingReport } from '../../../content-types';
import { QUOTE_UID } from '../../../content-types/uids';
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

export interface QuotePlaces {
  state: 'loading' | 'loaded' | 'failed';
  places: QuotesOfArticle[];
}

/** As many as the server reports of at once. */
const MOST = 100;

/** Finds the articles that some quotes are of, and what their reports tell. */
export const useQuotePlaces = (
  quotes: readonly ChosenQuote[],
): QuotePlaces & { refresh: () => void } => {
  const { get, post } = useFetchClient();
  const [known, setKnown] = useState<QuotePlaces>({ state: 'loading', places: [] });
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(quotes.slice(0, MOST));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;

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
    const load = async (): Promise<QuotesOfArticle[]> => {
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
    };

    load()
      .then((places) => {
        if (!signal.aborted) setKnown({ state: 'loaded', places });
      })
      .catch(() => {
        if (!signal.aborted) setKnown({ state: 'failed', places: [] });
      });
    return () => leaving.abort();
  }, [get, post, asked, attempt]);

  return { ...known, refresh: () => setAttempt((count) => count + 1) };
};
