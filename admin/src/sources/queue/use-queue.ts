import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { QueuedSource, SourcingQueue } from '../../../../content-types';
import type { SourceConfirmation } from '../../../../content-types/vocabulary';
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

type State =
  | { is: 'loading' }
  | { is: 'forbidden' }
  | { is: 'failed' }
  | { is: 'loaded'; queue: SourcingQueue };

const WAY = { attestation: 'attest', approval: 'approve' } as const;

/** Loads the page of the queue that the address says, and confirms what is in it. */
export const useQueue = ({
  page = '1',
  pageSize = SOURCES_A_PAGE,
  _q,
  locale,
  waiting,
}: QueueQuery) => {
  const { get, post } = useFetchClient();
  const [state, setState] = useState<State>({ is: 'loading' });

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      try {
        const { data } = await get<{ data: SourcingQueue }>(`/${PLUGIN_ID}/sourcing/queue`, {
          params: { page, pageSize, _q: _q || undefined, locale, waiting },
          signal,
        });
        if (!signal?.aborted) setState({ is: 'loaded', queue: data.data });
      } catch (error) {
        if (signal?.aborted) return;
        setState({ is: isFetchError(error) && error.status === 403 ? 'forbidden' : 'failed' });
      }
    },
    [get, page, pageSize, _q, locale, waiting],
  );

  useEffect(() => {
    const leaving = new AbortController();
    setState({ is: 'loading' });
    load(leaving.signal);
    return () => leaving.abort();
  }, [load]);

  /** Throws what the server says where it does not take the confirmation. */
  const confirm = async (
    { article, key }: QueuedSource,
    what: SourceConfirmation,
  ): Promise<void> => {
    const query = new URLSearchParams({ locale: article.locale });
    await post(
      `/${PLUGIN_ID}/articles/${article.documentId}/sources/${key}/${WAY[what]}?${query}`,
      {},
    );
    await load();
  };

  return { state, confirm, reload: load };
};
