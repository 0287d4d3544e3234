import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { ProposalsResponse, SourcingReport, UnsavedArticle } from '../../../content-types';
import { lastTold, type Outcome, useAnswer } from '../answers/use-answer';
import { useDebounced } from '../answers/use-debounced';
import { PLUGIN_ID } from '../pluginId';
import {
  NOTHING_TOLD,
  type SourcedArticle,
  type SourcingState,
  type ToldSourcing,
} from './sourcing-state';

/** Text that an answer was given for: what is typed now, as far as a report is made of it. */
const typed = ({ title, body, authors, relatedStories }: UnsavedArticle): string =>
  JSON.stringify({ title, body, authors, relatedStories });

const stateOf = (last: Outcome<ToldSourcing>, isAsking: boolean): SourcingState['state'] => {
  // What was refused is not shown again before it is granted.
  if (last.is === 'forbidden') return 'forbidden';
  return isAsking || last.is === 'none' ? 'loading' : last.is;
};

/**
 * Asks the server who says what in an article as it stands in the form, again a moment after
 * something is typed; an answer that is overtaken is dropped. Where none comes, the last one stays:
 * an editor may be in the middle of something that rests on it.
 */
export const useSourcing = (
  { documentId, locale }: SourcedArticle,
  unsaved: UnsavedArticle,
): SourcingState & { refresh: () => void } => {
  const { post } = useFetchClient();
  const asked = useDebounced(typed(unsaved));
  const ask = useCallback(
    async (signal: AbortSignal): Promise<ToldSourcing> => {
      const form: UnsavedArticle = JSON.parse(asked);
      const report = async (): Promise<SourcingReport | null> => {
        if (documentId === undefined) return null;
        const path = `/${PLUGIN_ID}/articles/${documentId}/sourcing/preview`;
        const { data } = await post<{ data: SourcingReport }>(
          path,
          { locale, unsaved: form },
          { signal },
        );
        return data.data;
      };
      const proposals = async (): Promise<ProposalsResponse> => {
        const { data } = await post<{ data: ProposalsResponse }>(
          `/${PLUGIN_ID}/sourcing/proposals`,
          { article: documentId ?? null, locale, body: form.body ?? null },
          { signal },
        );
        return data.data;
      };
      const [told, proposed] = await Promise.all([report(), proposals()]);
      return { report: told, ...proposed };
    },
    [post, documentId, locale, asked],
  );
  const { last, isAsking, askAgain } = useAnswer(ask);
  return {
    ...(lastTold(last) ?? NOTHING_TOLD),
    state: stateOf(last, isAsking),
    refresh: askAgain,
  };
};
