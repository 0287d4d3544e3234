import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { RelatedAnswers } from '../../../content-types';
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

export interface Answer<Data> {
  /** The last answer, while the next is awaited. */
  data: Data | null;
  state: 'idle' | 'loading' | 'loaded' | 'failed';
}

/**
 * Asks the server about related stories, again whenever the question changes.
 *
 * @param params - null to ask nothing
 * @param attempt - another one asks again
 */
export const useAnswer = <Path extends RelatedQuestion>(
  path: Path,
  params: Params | null,
  attempt = 0,
): Answer<RelatedAnswers[Path]> => {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<RelatedAnswers[Path]>>({ data: null, state: 'idle' });
  const question = params === null ? null : JSON.stringify(params);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (question === null) {
      setAnswer({ data: null, state: 'idle' });
      return;
    }
    const leaving = new AbortController();
    setAnswer(({ data }) => ({ data, state: 'loading' }));
    get<{ data: RelatedAnswers[Path] }>(relatedAddress(path), {
      params: JSON.parse(question),
      signal: leaving.signal,
    })
      .then(({ data }) => {
        if (!leaving.signal.aborted) setAnswer({ data: data.data, state: 'loaded' });
      })
      .catch(() => {
        if (!leaving.signal.aborted) setAnswer({ data: null, state: 'failed' });
      });
    return () => leaving.abort();
  }, [get, path, question, attempt]);

  return answer;
};
