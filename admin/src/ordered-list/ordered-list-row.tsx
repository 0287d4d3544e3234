import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag, Trash } from '@strapi/icons';
import type { DragEventHandler, KeyboardEventHandler, ReactNode } from 'react';
import { useTranslate } from '../translate';
import { controlProps } from './use-row-focus';

interface RowProps {
  /** How the entry is called in the names of its buttons. */
  name: string;
  /** A `line` has its buttons beside it; a `card` has a heading, its buttons in it, and the rest below. */
  shape: 'line' | 'card';
  first: boolean;
  last: boolean;
  disabled: boolean;
  error?: string;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onKeyDown: KeyboardEventHandler;
  /** Of what the row is dragged by. */
  handleProps: object;
  /** Of the row, as somewhere to drop another. */
  dropProps: { onDragOver: DragEventHandler; onDrop: DragEventHandler };
  isDropTarget: boolean;
  children: ReactNode;
}

/** What a row is dragged by. The keyboard has the buttons instead, so it is hidden from readers. */
const DragHandle = ({ handleProps }: Pick<RowProps, 'handleProps'>) => (
  <Flex
    aria-hidden
    shrink={0}
    padding={1}
    color="neutral500"
    style={{ cursor: 'grab', touchAction: 'none' }}
    {...handleProps}
  >
    <Drag />
  </Flex>
);

const RowButtons = ({ name, first, last, onMove, onRemove }: RowProps) => {
  const translate = useTranslate();
  return (
    <Flex gap={1} shrink={0}>
      <IconButton
        label={translate('list.moveUp', { entry: name })}
        disabled={first}
        onClick={() => onMove(-1)}
        variant="tertiary"
        {...controlProps('up')}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        label={translate('list.moveDown', { entry: name })}
        disabled={last}
        onClick={() => onMove(1)}
        variant="tertiary"
        {...controlProps('down')}
      >
        <ArrowDown />
      </IconButton>
      <IconButton
        label={translate('list.remove', { entry: name })}
        onClick={onRemove}
        variant="tertiary"
        {...controlProps('remove')}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
};

/** One entry of an ordered list with the buttons to move and remove it. */
export const OrderedListRow = (props: RowProps) => {
  const { name, shape, disabled, error, onKeyDown, dropProps, isDropTarget, children } = props;
  const message = error ? (
    <Typography variant="pi" textColor="danger600" tag="p">
      {error}
    </Typography>
  ) : null;
  const entry = (
    <Box flex="1" minWidth={0} onKeyDown={onKeyDown} {...controlProps('entry')}>
      {children}
    </Box>
  );
  const buttons = disabled ? null : <RowButtons {...props} />;
  const handle = disabled ? null : <DragHandle {...props} />;

  if (shape === 'line') {
    return (
      <Box tag="li" hasRadius background={isDropTarget ? 'primary100' : undefined} {...dropProps}>
        <Flex gap={2} alignItems="flex-start">
          {handle}
          {entry}
          {buttons}
        </Flex>
        {message}
      </Box>
    );
  }

  return (
    <Box
      tag="li"
      background={isDropTarget ? 'primary100' : 'neutral100'}
      borderColor={isDropTarget ? 'primary600' : 'neutral200'}
      hasRadius
      padding={4}
      {...dropProps}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} justifyContent="space-between">
          <Flex gap={1} minWidth={0}>
            {handle}
            <Typography
              fontWeight="bold"
              textColor="neutral800"
              style={{ overflowWrap: 'anywhere' }}
            >
              {name}
            </Typography>
          </Flex>
          {buttons}
        </Flex>
        {entry}
        {message}
      </Flex>
    </Box>
  );
};
