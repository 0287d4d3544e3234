import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { RelatedAnswers } from '../../../content-types';
import { useAnswer } from '../answers/use-answer';
import { PLUGIN_ID } from '../pluginId';

type Params = Record<string, string | number>;

/** Parameters without those that are not known. */
export const known = (params: Record<string, string | number | undefined>): Params =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Where the server is asked something about related stories. */
export const relatedAddress = (path: keyof RelatedAnswers): string =>
  `/${PLUGIN_ID}/related-stories/${path}`;

/** What only reads. */
export type RelatedQuestion = Exclude<keyof RelatedAnswers, 'link-back'>;

export type RelatedAnswer<Data> =
  | { state: 'idle' | 'failed'; data: null }
  /** With the last answer, unless asking failed. */
  | { state: 'loading'; data: Data | null }
  | { state: 'loaded'; data: Data };

/**
 * Asks the server about related stories, again whenever the question changes.
 *
 * @param params - null to ask nothing
 */
export const useRelatedAnswer = <Path extends RelatedQuestion>(
  path: Path,
  params: Params | null,
): RelatedAnswer<RelatedAnswers[Path]> & { askAgain: () => void } => {
  const { get } = useFetchClient();
  const question = JSON.stringify(params);
  const ask = useCallback(
    async (signal: AbortSignal): Promise<RelatedAnswers[Path]> => {
      const { data } = await get<{ data: RelatedAnswers[Path] }>(relatedAddress(path), {
        params: JSON.parse(question),
        signal,
      });
      return data.data;
    },
    [get, path, question],
  );
  const { last, isAsking, askAgain } = useAnswer(params === null ? null : ask);
  const data = last.is === 'loaded' ? last.data : null;
  if (isAsking) return { state: 'loading', data, askAgain };
  if (last.is === 'loaded') return { state: 'loaded', data: last.data, askAgain };
  return { state: last.is === 'none' ? 'idle' : 'failed', data: null, askAgain };
};
