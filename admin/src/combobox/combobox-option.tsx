import { Box } from '@strapi/design-system';
import { type ReactNode, useEffect, useRef } from 'react';
import type { OptionState } from './use-combobox';

interface ComboboxOptionProps {
  state: OptionState;
  /** Whether it is shown, but cannot be chosen. */
  isRefused?: boolean;
  /** Whether its list scrolls: then it is brought into view when it becomes active. */
  isInScrolledList?: boolean;
  paddingX: 2 | 4;
  children: ReactNode;
}

/** One of the things that may be chosen in a `Combobox`. */
export const ComboboxOption = (props: ComboboxOptionProps) => {
  const { state, isRefused, isInScrolledList, paddingX, children } = props;
  const { id, isActive, onPoint, onChoose } = state;
  const row = useRef<HTMLDivElement>(null);
  const isShown = isActive && isInScrolledList;
  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <Box
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={isRefused || undefined}
      background={isActive ? 'primary100' : 'neutral0'}
      paddingTop={2}
      paddingBottom={2}
      paddingLeft={paddingX}
      paddingRight={paddingX}
      style={{ cursor: isRefused ? 'default' : 'pointer', overflowWrap: 'anywhere' }}
      onMouseMove={onPoint}
      // The box would lose the focus.
      onMouseDown={(event: { preventDefault: () => void }) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </Box>
  );
};
