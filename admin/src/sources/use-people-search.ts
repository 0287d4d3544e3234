import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FoundPeople, FoundPerson } from '../../../content-types';
import { PLUGIN_ID } from '../pluginId';
import { useDebounced } from '../related-stories/use-debounced';

const A_PAGE = 8;

export interface PeopleSearch {
  items: FoundPerson[];
  total: number;
  state: 'idle' | 'searching' | 'found' | 'failed';
}

const IDLE: PeopleSearch = { items: [], total: 0, state: 'idle' };

/** Finds people by what an editor types, while they do. */
export const usePeopleSearch = (typed: string): PeopleSearch => {
  const { get } = useFetchClient();
  const text = useDebounced(typed.trim()).slice(0, 255);
  const [search, setSearch] = useState<PeopleSearch>(IDLE);
  useEffect(() => {
    if (text === '') {
      setSearch(IDLE);
      return;
    }
    const leaving = new AbortController();
    setSearch((before) => ({ ...before, state: 'searching' }));
    get<{ data: FoundPeople }>(`/${PLUGIN_ID}/people/search`, {
      params: { q: text, pageSize: A_PAGE },
      signal: leaving.signal,
    })
      .then(({ data }) => {
        if (!leaving.signal.aborted) setSearch({ ...data.data, state: 'found' });
      })
      .catch(() => {
        if (!leaving.signal.aborted) setSearch({ ...IDLE, state: 'failed' });
      });
    return () => leaving.abort();
  }, [get, text]);
  if (typed.trim() === '') return IDLE;
  return text === typed.trim().slice(0, 255) ? search : { ...search, state: 'searching' };
};
