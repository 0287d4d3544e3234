import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { SourcingSummary } from '../../../../content-types';
import { useAnswer } from '../../answers/use-answer';
import { PLUGIN_ID } from '../../pluginId';

type Post = ReturnType<typeof useFetchClient>['post'];

/** A row of the list of articles. */
export interface ArticleRow {
  documentId: string;
  locale?: string | null;
  updatedAt?: string;
}

type Summaries = Promise<Map<string, SourcingSummary>>;

const keyOf = (documentId: string, locale: string): string => `${documentId} ${locale}`;

interface Batch {
  wanted: Map<string, { documentId: string; locale: string }>;
  answer: Summaries;
}

/** What the rows that are being put up ask for. Sent once they all are. */
let batch: Batch | null = null;

const ask = async (post: Post, { wanted }: Pick<Batch, 'wanted'>): Summaries => {
  const { data } = await post<{ data: SourcingSummary[] }>(`/${PLUGIN_ID}/sourcing/summaries`, {
    articles: [...wanted.values()],
  });
  return new Map(data.data.map((summary) => [keyOf(summary.article, summary.locale), summary]));
};

/** Adds an article to what is asked for; all cells of a page of rows share one request. */
const summaryOf = async (
  post: Post,
  documentId: string,
  locale: string,
): Promise<SourcingSummary | null> => {
  if (batch === null) {
    const wanted: Batch['wanted'] = new Map();
    const sent = Promise.resolve().then(() => {
      batch = null;
      return ask(post, { wanted });
    });
    batch = { wanted, answer: sent };
  }
  const key = keyOf(documentId, locale);
  batch.wanted.set(key, { documentId, locale });
  return (await batch.answer).get(key) ?? null;
};

export type SummaryState =
  | { is: 'loading' | 'failed' }
  /** Null for those who may not read what it tells. */
  | { is: 'loaded'; summary: SourcingSummary | null };

/** How the article of a row is sourced. */
export const useSummary = ({ documentId, locale, updatedAt }: ArticleRow): SummaryState => {
  const { post } = useFetchClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed article is asked for again
  const ask = useCallback(
    async () => (locale ? summaryOf(post, documentId, locale) : null),
    [post, documentId, locale, updatedAt],
  );
  const { last } = useAnswer(ask);
  if (last.is === 'loaded') return { is: 'loaded', summary: last.data };
  return { is: last.is === 'none' ? 'loading' : 'failed' };
};
