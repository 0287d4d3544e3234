import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { LIMITS } from '../../../content-types/limits';
import { useTranslate } from '../translate';
import { OrderedListRow } from './ordered-list-row';
import { type AddToList, useListEdits } from './use-list-edits';
import { useRowDrag } from './use-row-drag';

/** What adds to a list in place of buttons is given. */
export interface Adding<Entry> {
  add: AddToList<Entry>;
  /** The list as it is now: it may have changed while something was waited for. */
  current: () => readonly Entry[];
  /** Whether the list has as many entries as it may. */
  full: boolean;
  /** For the element that is to have the focus where no row can. */
  inputRef: (element: HTMLElement | null) => void;
}

/** What an entry's own inputs are given. */
export interface RowInputs<Entry> {
  entry: Entry;
  index: number;
  change: (entry: Entry) => void;
}

interface OrderedListInputProps<Entry> {
  name: string;
  label: string;
  labelAction?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** What is wrong with the list as a whole. */
  error?: string;
  /** What is wrong with one entry as a whole. */
  errorOf?: (index: number) => string | undefined;
  entries: readonly Entry[];
  /** How many entries the list may have. */
  limit?: number;
  onChange: (entries: Entry[]) => void;
  /** How an entry is called; empty while there is nothing to call it by. */
  nameOf: (entry: Entry) => string;
  /** One button each. The first also stands for the Enter key in a list of lines. */
  additions?: readonly { label: string; blank: () => Entry }[];
  /** What adds to the list in place of buttons. */
  adder?: (adding: Adding<Entry>) => ReactNode;
  empty: string;
  shape: 'line' | 'card';
  children: (row: RowInputs<Entry>) => ReactNode;
}

const submitsOnEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.nativeEvent.isComposing &&
  event.target instanceof HTMLInputElement;

/**
 * A list that an editor adds to, edits, reorders and removes from, by mouse and by keyboard.
 * Every change is announced to screen readers, and the focus stays with what was changed.
 */
export const OrderedListInput = <Entry,>(props: OrderedListInputProps<Entry>) => {
  const { entries, onChange, additions = [], shape, disabled = false, error, hint } = props;
  const { limit = LIMITS.listEntries } = props;
  const translate = useTranslate();
  const edits = useListEdits({ entries, limit, onChange, nameOf: props.nameOf });
  const { full, adderRef } = edits;
  const drag = useRowDrag(edits.moveTo);
  const id = useId();

  const addOnEnter = (index: number) => (event: KeyboardEvent) => {
    const [addition] = additions;
    if (shape !== 'line' || !addition || !submitsOnEnter(event)) return;
    // Enter in a line would otherwise save the whole document.
    event.preventDefault();
    edits.insert(index + 1, addition.blank());
  };

  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : undefined;

  return (
    <Field.Root id={id} name={props.name} error={error} hint={hint} required={props.required}>
      <Field.Label action={props.labelAction}>{props.label}</Field.Label>
      <Flex
        id={id}
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        // A failed save leads the focus to what has the error.
        tabIndex={-1}
        direction="column"
        alignItems="stretch"
        gap={2}
      >
        {entries.length === 0 ? (
          <Box background="neutral100" borderColor="neutral200" hasRadius padding={4}>
            <Typography textColor="neutral600">{props.empty}</Typography>
          </Box>
        ) : (
          <Flex
            tag="ol"
            ref={edits.listRef}
            direction="column"
            alignItems="stretch"
            gap={shape === 'line' ? 2 : 3}
            style={{ listStyle: 'none', margin: 0, padding: 0 }}
          >
            {entries.map((entry, index) => (
              <OrderedListRow
                key={edits.keys[index]}
                name={edits.nameAt(index)}
                shape={shape}
                first={index === 0}
                last={index === entries.length - 1}
                disabled={disabled}
                error={props.errorOf?.(index)}
                onMove={(by) => edits.move(index, by)}
                onRemove={() => edits.remove(index)}
                onKeyDown={addOnEnter(index)}
                handleProps={drag.handleProps(index)}
                dropProps={drag.rowProps(index)}
                isDropTarget={drag.isTarget(index)}
              >
                {props.children({
                  entry,
                  index,
                  change: (changed) => edits.change(index, changed),
                })}
              </OrderedListRow>
            ))}
          </Flex>
        )}
        {disabled
          ? null
          : props.adder?.({
              add: edits.add,
              current: edits.current,
              full,
              inputRef: adderRef,
            })}
        {disabled ? null : (
          <Flex gap={2} wrap="wrap">
            {additions.map(({ label, blank }, at) => (
              <Button
                key={label}
                ref={at === 0 ? adderRef : undefined}
                type="button"
                variant="tertiary"
                startIcon={<Plus />}
                disabled={full}
                onClick={() => edits.insert(entries.length, blank())}
              >
                {label}
              </Button>
            ))}
            {full ? (
              <Typography variant="pi" textColor="neutral600">
                {translate('list.full', { limit })}
              </Typography>
            ) : null}
          </Flex>
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
