import { type KeyboardEvent, useEffect, useId, useState } from 'react';

interface ComboboxOptions<Option> {
  text: string;
  onText: (text: string) => void;
  options: readonly Option[];
  /** By which an option is known again where other options have come before it; null by its place. */
  keyOf: (option: Option) => string | null;
  onChoose: (option: Option) => void;
  /** Whether the options are of what was typed before: the answer to what is typed is awaited. */
  isSearching: boolean;
  /** Whether nothing can be chosen now. The box keeps the focus then. */
  isShut?: boolean;
}

/** The option that somebody went to: where it was then, and what it is known by. */
interface Active {
  index: number;
  key: string | null;
}

/** Nobody went anywhere: whatever is first. */
const FIRST: Active = { index: 0, key: null };

/** A box to type in with a list of options below: its ids, its keys, and which option is active. */
export const useCombobox = <Option>(of: ComboboxOptions<Option>) => {
  const { text, onText, options, keyOf, onChoose, isSearching, isShut } = of;
  const id = useId();
  const [active, setActive] = useState<Active>(FIRST);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another first
  useEffect(() => setActive(FIRST), [text]);
  const known =
    active.key === null ? -1 : options.findIndex((option) => keyOf(option) === active.key);
  const current = known >= 0 ? known : Math.min(active.index, options.length - 1);
  const activate = (index: number) => {
    const option = options[index];
    setActive({ index, key: option === undefined ? null : keyOf(option) });
  };
  const isOpen = !isShut && options.length > 0;
  const idAt = (index: number): string => `${id}-${index}`;

  const chooseAt = (index: number) => {
    const option = options[index];
    if (option !== undefined) onChoose(option);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (!isOpen) return;
        event.preventDefault();
        const by = event.key === 'ArrowDown' ? 1 : -1;
        activate((current + by + options.length) % options.length);
        return;
      }
      case 'Enter':
        // It would otherwise send the form around.
        event.preventDefault();
        if (isOpen && !isSearching) chooseAt(current);
        return;
      case 'Escape':
        if (text === '') return;
        event.preventDefault();
        event.stopPropagation();
        onText('');
    }
  };

  return {
    text,
    onText,
    isSearching,
    isShut,
    isOpen,
    onKeyDown,
    inputId: `${id}-input`,
    listId: `${id}-list`,
    activeId: isOpen ? idAt(current) : undefined,
    /** What a `ComboboxOption` is given. */
    optionAt: (index: number) => ({
      id: idAt(index),
      isActive: index === current,
      onPoint: () => activate(index),
      onChoose: () => chooseAt(index),
    }),
  };
};

export type ComboboxState = ReturnType<typeof useCombobox>;
export type OptionState = ReturnType<ComboboxState['optionAt']>;
