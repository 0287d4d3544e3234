import { useEffect, useRef } from 'react';

/** What in a row is to have the focus: its first input, or one of its buttons. */
export type RowControl = 'entry' | 'up' | 'down' | 'remove';

/** Marks a row's buttons, so that they are found again after a change. */
export const controlProps = (control: RowControl) => ({ 'data-row-control': control });

const find = (row: Element | undefined, control: RowControl): HTMLElement | null => {
  if (control === 'entry') {
    return (
      row?.querySelector<HTMLElement>('[data-row-control="entry"] :is(input, textarea)') ?? null
    );
  }
  return row?.querySelector<HTMLElement>(`[data-row-control="${control}"]:enabled`) ?? null;
};

/**
 * Moves the focus once a change of the list is on the page. `focusRow` names the row and, in order
 * of preference, the controls; without such a row or control the focus goes to the add button.
 */
export const useRowFocus = () => {
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const wanted = useRef<{ row: number; controls: RowControl[] } | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const { row, controls } = wanted.current;
    wanted.current = null;
    const element = list.current?.children[row];
    const target = controls
      .map((control) => find(element, control))
      .find((found) => found !== null);
    (target ?? addButton.current)?.focus();
  });

  return {
    list,
    addButton,
    focusRow: (row: number, ...controls: RowControl[]) => {
      wanted.current = { row, controls };
    },
  };
};
