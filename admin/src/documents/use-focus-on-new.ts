import { useEffect, useRef } from 'react';

/**
 * For a list that is shown in parts, with a button for more. Once there is more, the focus goes from
 * the button, which the last part takes away, to the link of the first item that is new; unless
 * somebody has gone on elsewhere by then.
 *
 * @param shown - how many items there are now
 * @param hasMore - whether the button is there
 */
export const useFocusOnNew = (shown: number, hasMore: boolean) => {
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<number | null>(null);

  useEffect(() => {
    if (before.current === null || (shown <= before.current && hasMore)) return;
    const items = list.current?.children;
    const first = items?.[Math.min(before.current, items.length - 1)];
    before.current = null;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === button.current) {
      first?.querySelector('a')?.focus();
    }
  });

  return {
    list,
    button,
    /** To be called when the button is pressed. */
    awaitMore: () => {
      before.current = shown;
    },
  };
};
