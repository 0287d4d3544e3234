import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { PersonId, QuoteId, StillShown, StillShowsResponse } from '../../../content-types';
import { PLUGIN_ID } from '../pluginId';
import type { SourcedArticle } from './sourcing-state';

/** A speaker who is to be named no more, and their quotes that are to be marked. */
export interface MarkedSpeaker {
  person: PersonId;
  name: string | null;
  quotes: QuoteId[];
}

export interface StillShownOf {
  speaker: MarkedSpeaker;
  places: StillShown[];
  personOnlyHere: boolean;
}

export interface StillShownState {
  state: 'loading' | 'loaded' | 'failed';
  found: StillShownOf[];
}

/** Asks where people would still be named after their quotes are marked. */
export const useStillShown = (
  { documentId, locale }: SourcedArticle,
  speakers: readonly MarkedSpeaker[],
): StillShownState => {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<StillShownState>({ state: 'loading', found: [] });
  const asked = JSON.stringify(speakers);
  useEffect(() => {
    const leaving = new AbortController();
    const all: MarkedSpeaker[] = JSON.parse(asked);
    Promise.all(
      all.map(async (speaker): Promise<StillShownOf> => {
        const { person, quotes } = speaker;
        const { data } = await post<{ data: StillShowsResponse }>(
          `/${PLUGIN_ID}/articles/${documentId}/sources/still-shows`,
          { person, quotes, locale },
          { signal: leaving.signal },
        );
        return { speaker, ...data.data };
      }),
    )
      .then((found) => {
        if (!leaving.signal.aborted) setAnswer({ state: 'loaded', found });
      })
      .catch(() => {
        if (!leaving.signal.aborted) setAnswer({ state: 'failed', found: [] });
      });
    return () => leaving.abort();
  }, [post, documentId, locale, asked]);
  return answer;
};
