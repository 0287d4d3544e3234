import { Box, Field, Flex, Loader, Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import type { ReactNode, Ref } from 'react';
import type { ComboboxState } from './use-combobox';

interface ComboboxProps {
  state: ComboboxState;
  label: string;
  hint: string;
  placeholder?: string;
  required?: boolean;
  inputRef: Ref<HTMLInputElement>;
  /** The name of the list. */
  optionsLabel: string;
  /** Where it scrolls, instead of being as high as its options. */
  maxHeight?: string;
  /** A `ComboboxOption` each. */
  children: ReactNode;
  /** What has been found, or that nothing could be. */
  said: string;
}

/** A search box with what it finds below. The focus stays in the box all the time. */
export const Combobox = (props: ComboboxProps) => {
  const { state, maxHeight } = props;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root id={state.inputId} hint={props.hint} required={props.required}>
        <Field.Label>{props.label}</Field.Label>
        <Field.Input
          ref={props.inputRef}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={state.isOpen}
          aria-controls={state.listId}
          aria-activedescendant={state.activeId}
          placeholder={props.placeholder}
          startAction={<Search aria-hidden fill="neutral500" />}
          endAction={state.isSearching ? <Loader small /> : undefined}
          // Truly disabled, it would drop the focus of whoever has just chosen the last one.
          aria-disabled={state.isShut}
          readOnly={state.isShut}
          value={state.text}
          onChange={({ target }: { target: { value: string } }) => state.onText(target.value)}
          onKeyDown={state.onKeyDown}
        />
        <Field.Hint />
      </Field.Root>
      <Box
        id={state.listId}
        role="listbox"
        aria-label={props.optionsLabel}
        display={state.isOpen ? undefined : 'none'}
        background="neutral0"
        borderColor="neutral200"
        hasRadius
        {...(maxHeight ? { maxHeight, overflow: 'auto' } : {})}
      >
        {props.children}
      </Box>
      <Typography variant="pi" textColor="neutral600" role="status" aria-live="polite">
        {props.said}
      </Typography>
    </Flex>
  );
};
