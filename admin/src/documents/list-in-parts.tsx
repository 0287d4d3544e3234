import { Button, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useFocusOnNew } from './use-focus-on-new';

interface ListInPartsProps {
  /** What is shown by now, a list item each. */
  items: ReactNode[];
  /** Said in its place while there are none. */
  nothing?: ReactNode;
  /** Shows the next part; null where there is no more. */
  onMore: (() => void) | null;
  moreLabel: string;
  /** What the button is called where its words alone do not tell of which list it is. */
  moreName?: string;
}

/** A list that is shown in parts, with a button for more. */
export const ListInParts = (props: ListInPartsProps) => {
  const { items, nothing, onMore, moreLabel, moreName } = props;
  const { list, button, awaitMore } = useFocusOnNew(items.length, onMore !== null);
  return (
    <>
      {nothing && items.length === 0 ? (
        nothing
      ) : (
        <Flex
          tag="ul"
          ref={list}
          direction="column"
          alignItems="flex-start"
          gap={3}
          style={{ listStyle: 'none', margin: 0, padding: 0 }}
        >
          {items}
        </Flex>
      )}
      {onMore ? (
        <Button
          ref={button}
          type="button"
          variant="tertiary"
          size="S"
          onClick={() => {
            awaitMore();
            onMore();
          }}
          aria-label={moreName}
        >
          {moreLabel}
        </Button>
      ) : null}
    </>
  );
};
