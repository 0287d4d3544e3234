import { useCallback, useEffect, useState } from 'react';
import { failureOf } from './failure';

/** What asks the server, until it is told to leave. */
export type Ask<Data> = (leaving: AbortSignal) => Promise<Data>;

/** What came of asking. */
export type Outcome<Data> =
  | { is: 'none' }
  | { is: 'loaded'; data: Data }
  /** With the last that was told before; null where nothing was. */
  | { is: 'failed'; before: Data | null }
  | { is: 'forbidden'; before: Data | null };

interface Asked<Data> {
  /** The last outcome there was, while another is awaited too. */
  last: Outcome<Data>;
  isAsking: boolean;
}

export interface Answer<Data> extends Asked<Data> {
  askAgain: () => void;
}

/** The last that an outcome knows to have been told, though asking may have failed since. */
export const lastTold = <Data>(last: Outcome<Data>): Data | null => {
  switch (last.is) {
    case 'none':
      return null;
    case 'loaded':
      return last.data;
    default:
      return last.before;
  }
};

/**
 * Asks the server something, again whenever the question changes. An answer that is overtaken is
 * dropped. What came of the question before stays: whoever needs it gone while another answer is
 * awaited looks at `isAsking` first.
 *
 * @param ask - the same function as long as the question is the same; null to ask nothing, which
 *   forgets what was told
 */
export const useAnswer = <Data>(ask: Ask<Data> | null): Answer<Data> => {
  const [asked, setAsked] = useState<Asked<Data> & { by: Ask<Data> | null }>({
    last: { is: 'none' },
    isAsking: ask !== null,
    by: ask,
  });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (ask === null) {
      setAsked({ last: { is: 'none' }, isAsking: false, by: ask });
      return undefined;
    }
    const leaving = new AbortController();
    const { signal } = leaving;
    setAsked(({ last }) => ({ last, isAsking: true, by: ask }));
    ask(signal)
      .then((data) => {
        if (!signal.aborted) setAsked({ last: { is: 'loaded', data }, isAsking: false, by: ask });
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        setAsked(({ last }) => ({
          last: { is: failureOf(error), before: lastTold(last) },
          isAsking: false,
          by: ask,
        }));
      });
    return () => leaving.abort();
  }, [ask, attempt]);

  const askAgain = useCallback(() => setAttempt((count) => count + 1), []);
  // A question that has just changed is asked only after this render, whose answer is another's.
  return ask === null
    ? { last: { is: 'none' }, isAsking: false, askAgain }
    : { last: asked.last, isAsking: asked.isAsking || asked.by !== ask, askAgain };
};
