import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { PersonAppearances } from '../../../content-types';
import { PLUGIN_ID } from '../pluginId';
import { type AppearanceKind, withNextPage } from './with-next-page';

export const APPEARANCES_A_PAGE = 5;

type State =
  | { is: 'loading' }
  | { is: 'forbidden' }
  | { is: 'failed' }
  | { is: 'loaded'; appearances: PersonAppearances };

const FIRST_PAGES: Record<AppearanceKind, number> = { said: 1, wrote: 1, appearsIn: 1 };

/** Loads where a person appears, page by page. */
export const useAppearances = (person: string) => {
  const { get } = useFetchClient();
  const [state, setState] = useState<State>({ is: 'loading' });
  const [pages, setPages] = useState(FIRST_PAGES);
  const [attempt, setAttempt] = useState(0);

  const load = useCallback(
    async (page: number, signal?: AbortSignal): Promise<PersonAppearances> => {
      const { data } = await get<{ data: PersonAppearances }>(
        `/${PLUGIN_ID}/people/${person}/appearances`,
        { params: { page, pageSize: APPEARANCES_A_PAGE }, signal },
      );
      return data.data;
    },
    [get, person],
  );

  const fail = (error: unknown) =>
    setState({ is: isFetchError(error) && error.status === 403 ? 'forbidden' : 'failed' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    const leaving = new AbortController();
    setState({ is: 'loading' });
    setPages(FIRST_PAGES);
    load(1, leaving.signal)
      .then((appearances) => {
        if (!leaving.signal.aborted) setState({ is: 'loaded', appearances });
      })
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) fail(error);
      });
    return () => leaving.abort();
  }, [load, attempt]);

  const showMore = async (kind: AppearanceKind): Promise<void> => {
    const next = pages[kind] + 1;
    try {
      const page = await load(next);
      setPages((old) => ({ ...old, [kind]: next }));
      setState((old) =>
        old.is === 'loaded'
          ? { is: 'loaded', appearances: withNextPage(old.appearances, kind, page) }
          : old,
      );
    } catch (error) {
      fail(error);
    }
  };

  return { state, showMore, retry: () => setAttempt((count) => count + 1) };
};
