import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PersonAppearances } from '../../../content-types';
import { type Failure, failureOf } from '../answers/failure';
import { PLUGIN_ID } from '../pluginId';
import { type AppearanceKind, withNextPage } from './with-next-page';

export const APPEARANCES_A_PAGE = 5;

type State = { is: 'loading' } | { is: Failure } | { is: 'loaded'; appearances: PersonAppearances };

const newRound = () => ({
  leaving: new AbortController(),
  /** Of which kinds the next page is on its way. */
  waiting: new Set<AppearanceKind>(),
  /** The last page that came, of each kind. */
  pages: { said: 1, wrote: 1, appearsIn: 1 } satisfies Record<AppearanceKind, number>,
});

/** Loads where a person appears, page by page. */
export const useAppearances = (person: string) => {
  const { get } = useFetchClient();
  const [state, setState] = useState<State>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  /** What is asked for now, until another attempt or another person. */
  const round = useRef(newRound());

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

  const again = () => setAttempt((count) => count + 1);

  const fail = (error: unknown) => setState({ is: failureOf(error) });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    round.current = newRound();
    const { leaving } = round.current;
    setState({ is: 'loading' });
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
    const { leaving, waiting, pages } = round.current;
    if (state.is !== 'loaded' || waiting.has(kind)) return;
    waiting.add(kind);
    const next = pages[kind] + 1;
    try {
      const page = await load(next, leaving.signal);
      if (leaving.signal.aborted) return;
      const shown = state.appearances[kind].items.length;
      const { items, total } = withNextPage(state.appearances, kind, page)[kind];
      if (items.length === shown && shown < total) {
        // Pages have moved on meanwhile: what is missing is before this one.
        again();
        return;
      }
      pages[kind] = next;
      setState((old) =>
        old.is === 'loaded'
          ? { is: 'loaded', appearances: withNextPage(old.appearances, kind, page) }
          : old,
      );
    } catch (error) {
      if (!leaving.signal.aborted) fail(error);
    } finally {
      waiting.delete(kind);
    }
  };

  return { state, showMore, retry: again };
};
