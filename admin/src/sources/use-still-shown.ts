import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { PersonId, QuoteId, StillShown, StillShowsResponse } from '../../../content-types';
import { useAnswer } from '../answers/use-answer';
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

export type StillShownState =
  | { is: 'loading' }
  | { is: 'failed' }
  | { is: 'loaded'; found: StillShownOf[] };

/** Asks where people would still be named after their quotes are marked. */
export const useStillShown = (
  { documentId, locale }: SourcedArticle,
  speakers: readonly MarkedSpeaker[],
): StillShownState => {
  const { post } = useFetchClient();
  const asked = JSON.stringify(speakers);
  const ask = useCallback(
    (signal: AbortSignal): Promise<StillShownOf[]> =>
      Promise.all(
        (JSON.parse(asked) as MarkedSpeaker[]).map(async (speaker) => {
          const { person, quotes } = speaker;
          const { data } = await post<{ data: StillShowsResponse }>(
            `/${PLUGIN_ID}/articles/${documentId}/sources/still-shows`,
            { person, quotes, locale },
            { signal },
          );
          return { speaker, ...data.data };
        }),
      ),
    [post, documentId, locale, asked],
  );
  const { last } = useAnswer(ask);
  if (last.is === 'loaded') return { is: 'loaded', found: last.data };
  return { is: last.is === 'none' ? 'loading' : 'failed' };
};
