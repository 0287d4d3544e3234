import { useRef, useState } from 'react';

/**
 * Gives each row of a list a key that goes with it when it is moved, as the entries, plain values,
 * have no identity of their own. `change` must do to the keys what is done to the entries.
 */
export const useRowKeys = (length: number) => {
  const next = useRef(0);
  const fresh = (count: number) => Array.from({ length: count }, () => next.current++);
  const [keys, setKeys] = useState<number[]>(() => fresh(length));

  // The list may also change from outside: a draft is discarded, another locale is shown.
  const fitting =
    keys.length === length
      ? keys
      : [...keys.slice(0, length), ...fresh(Math.max(0, length - keys.length))];
  if (fitting !== keys) setKeys(fitting);

  return {
    keys: fitting,
    change: (edit: (keys: readonly number[], fresh: number) => number[]) =>
      setKeys(edit(fitting, next.current++)),
  };
};
