import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { FoundPeople, FoundPerson } from '../../../content-types';
import { useAnswer } from '../answers/use-answer';
import { useDebounced } from '../answers/use-debounced';
import { PLUGIN_ID } from '../pluginId';

const A_PAGE = 8;

export interface PeopleSearch {
  items: FoundPerson[];
  total: number;
  state: 'idle' | 'searching' | 'found' | 'failed';
}

const NOBODY = { items: [], total: 0 };

/** Finds people by what an editor types, while they do. */
export const usePeopleSearch = (typed: string): PeopleSearch => {
  const { get } = useFetchClient();
  const text = useDebounced(typed.trim()).slice(0, 255);
  const ask = useCallback(
    async (signal: AbortSignal): Promise<FoundPeople> => {
      const { data } = await get<{ data: FoundPeople }>(`/${PLUGIN_ID}/people/search`, {
        params: { q: text, pageSize: A_PAGE },
        signal,
      });
      return data.data;
    },
    [get, text],
  );
  const { last, isAsking } = useAnswer(text === '' ? null : ask);
  if (typed.trim() === '') return { ...NOBODY, state: 'idle' };
  const found = last.is === 'loaded' ? last.data : NOBODY;
  if (isAsking || last.is === 'none' || text !== typed.trim().slice(0, 255)) {
    return { ...found, state: 'searching' };
  }
  return { ...found, state: last.is === 'loaded' ? 'found' : 'failed' };
};
