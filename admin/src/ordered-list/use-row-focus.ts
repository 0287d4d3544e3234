import { useEffect, useRef } from 'react';

/** What in a row is to have the focus: its first input, or one of its buttons. */
export type RowControl = 'entry' | 'up' | 'down' | 'remove';

/** Marks a row's buttons, so that they are found again after a change. */
export const controlProps = (control: RowControl) => ({ 'data-row-control': control });

// The design system's icon buttons stay in the tab order while disabled, by `aria-disabled`.
const find = (row: Element | undefined, control: RowControl): HTMLElement | null => {
  if (control === 'entry') {
    return (
      row?.querySelector<HTMLElement>('[data-row-control="entry"] :is(input, textarea)') ?? null
    );
  }
  return (
    row?.querySelector<HTMLElement>(
      `[data-row-control="${control}"]:not([aria-disabled='true'])`,
    ) ?? null
  );
};

/**
 * Moves the focus once a change of the list is on the page. `focusRow` says how many rows the list
 * will have, names one of them and, in order of preference, its controls; without such a row or control the
 * focus goes to what adds to the list.
 */
export const useRowFocus = () => {
  const list = useRef<HTMLOListElement>(null);
  const adder = useRef<HTMLElement | null>(null);
  const wanted = useRef<{ length: number; row: number; controls: RowControl[] } | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const { length, row, controls } = wanted.current;
    const rows = list.current?.children ?? [];
    // The form renders a changed value a moment after the change.
    if (rows.length !== length) return;
    wanted.current = null;
    const element = rows[row];
    const target = controls
      .map((control) => find(element, control))
      .find((found) => found !== null);
    (target ?? adder.current)?.focus();
  });

  return {
    list,
    /** For what adds to the list, to have the focus where no row can. */
    adderRef: (element: HTMLElement | null) => {
      adder.current = element;
    },
    focusRow: (length: number, row: number, ...controls: RowControl[]) => {
      wanted.current = { length, row, controls };
    },
  };
};
