import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { QueuedSource, SourcingQueue } from '../../../../content-types';
import type { SourceConfirmation } from '../../../../content-types/vocabulary';
import { type Failure, failureOf } from '../../answers/failure';
import { PLUGIN_ID } from '../../pluginId';

/** What the address of the page says of the queue. */
export interface QueueQuery {
  page?: string;
  pageSize?: string;
  _q?: string;
  locale?: string;
  waiting?: string;
}

export const SOURCES_A_PAGE = '20';

interface State {
  is: 'loading' | 'loaded' | Failure;
  /** The last that was loaded, while the next is awaited too; null before the first. */
  queue: SourcingQueue | null;
}

const WAY = { attestation: 'attest', approval: 'approve' } as const;

/**
 * Loads the page of the queue that the address says, and confirms what is in it.
 *
 * @param toPage - goes to another page: the last one, where the one of the address is empty
 */
export const useQueue = (
  { page = '1', pageSize = SOURCES_A_PAGE, _q, locale, waiting }: QueueQuery,
  toPage: (page: number) => void,
) => {
  const { get, post } = useFetchClient();
  const [state, setState] = useState<State>({ is: 'loading', queue: null });
  const latestToPage = useRef(toPage);
  latestToPage.current = toPage;
  const asking = useRef<AbortController | null>(null);

  const load = useCallback(async (): Promise<void> => {
    asking.current?.abort();
    const asked = new AbortController();
    asking.current = asked;
    const { signal } = asked;
    setState(({ queue }) => ({ is: 'loading', queue }));
    try {
      const { data } = await get<{ data: SourcingQueue }>(`/${PLUGIN_ID}/sourcing/queue`, {
        params: { page, pageSize, _q: _q || undefined, locale, waiting },
        signal,
      });
      if (signal.aborted) return;
      const { items, total } = data.data;
      const lastPage = Math.ceil(total / Number(pageSize));
      if (items.length === 0 && total > 0 && lastPage < Number(page))
        latestToPage.current(lastPage);
      else setState({ is: 'loaded', queue: data.data });
    } catch (error) {
      if (signal.aborted) return;
      setState(({ queue }) => ({ is: failureOf(error), queue }));
    }
  }, [get, page, pageSize, _q, locale, waiting]);

  useEffect(() => {
    load();
    return () => asking.current?.abort();
  }, [load]);

  /** Throws what the server says where it does not take the confirmation. */
  const confirm = async (
    { article, key, words }: QueuedSource,
    what: SourceConfirmation,
  ): Promise<void> => {
    const query = new URLSearchParams({ locale: article.locale });
    try {
      await post(
        `/${PLUGIN_ID}/articles/${article.documentId}/sources/${key}/${WAY[what]}?${query}`,
        { words },
      );
    } finally {
      // Also where it was refused: perhaps the words are others by now.
      await load();
    }
  };

  return { state, confirm, reload: load };
};
