import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { ProposalsResponse, SourcingReport, UnsavedArticle } from '../../../content-types';
import { PLUGIN_ID } from '../pluginId';
import { useDebounced } from '../related-stories/use-debounced';
import { NOTHING_KNOWN, type SourcedArticle, type SourcingState } from './sourcing-state';

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;

/** Text that an answer was given for: what is typed now, as far as a report is made of it. */
const typed = ({ title, body, authors, relatedStories }: UnsavedArticle): string =>
  JSON.stringify({ title, body, authors, relatedStories });

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
  const [known, setKnown] = useState<SourcingState>(NOTHING_KNOWN);
  const [attempt, setAttempt] = useState(0);
  const asked = useDebounced(typed(unsaved));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const leaving = new AbortController();
    const options = { signal: leaving.signal };
    const form: UnsavedArticle = JSON.parse(asked);
    setKnown((before) => ({
      ...before,
      // What was refused is not shown again before it is granted.
      state: before.state === 'forbidden' ? 'forbidden' : 'loading',
    }));

    const report = async (): Promise<SourcingReport | null> => {
      if (documentId === undefined) return null;
      const path = `/${PLUGIN_ID}/articles/${documentId}/sourcing/preview`;
      const { data } = await post<{ data: SourcingReport }>(
        path,
        { locale, unsaved: form },
        options,
      );
      return data.data;
    };
    const proposals = async (): Promise<ProposalsResponse> => {
      const { data } = await post<{ data: ProposalsResponse }>(
        `/${PLUGIN_ID}/sourcing/proposals`,
        { article: documentId ?? null, locale, body: form.body ?? null },
        options,
      );
      return data.data;
    };

    Promise.all([report(), proposals()])
      .then(([told, proposed]) => {
        if (!leaving.signal.aborted) setKnown({ report: told, ...proposed, state: 'loaded' });
      })
      .catch((error: unknown) => {
        if (leaving.signal.aborted) return;
        const state = statusOf(error) === 403 ? 'forbidden' : 'failed';
        setKnown((before) => ({ ...before, state }));
      });
    return () => leaving.abort();
  }, [post, documentId, locale, asked, attempt]);

  const refresh = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...known, refresh };
};
