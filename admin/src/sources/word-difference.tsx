import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { Fragment } from 'react';
import type { WordChange } from '../../../content-types';
import { useTranslate } from '../translate';

const Change = ({ change }: { change: WordChange }) => {
  const translate = useTranslate();
  if (change.kind === 'same') return <>{change.text}</>;
  const isAdded = change.kind === 'added';
  return (
    <Typography
      tag={isAdded ? 'ins' : 'del'}
      textColor={isAdded ? 'success700' : 'danger700'}
      fontWeight="semiBold"
    >
      <VisuallyHidden>
        {translate(isAdded ? 'sourcing.drift.added' : 'sourcing.drift.removed')}
      </VisuallyHidden>
      {change.text}
    </Typography>
  );
};

/** Two texts word by word: what the record alone has is struck through, what the text alone has underlined. */
export const WordDifference = ({ changes }: { changes: readonly WordChange[] }) => (
  <Box
    background="neutral100"
    borderColor="neutral200"
    hasRadius
    padding={4}
    style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
  >
    <Typography tag="p" textColor="neutral800">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps of one difference never move
        <Fragment key={index}>
          {index > 0 ? ' ' : null}
          <Change change={change} />
        </Fragment>
      ))}
    </Typography>
  </Box>
);
