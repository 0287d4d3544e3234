import { Status, Typography } from '@strapi/design-system';
import type { EntryStatus } from '../../../content-types';
import { useTranslate } from '../translate';

const COLOURS = {
  draft: 'secondary',
  modified: 'alternative',
  published: 'success',
} as const satisfies Record<EntryStatus, string>;

/** How a document stands, as the content manager shows it. */
export const DocumentStatusSign = ({ status }: { status: EntryStatus }) => {
  const translate = useTranslate();
  return (
    <Status size="XS" variant={COLOURS[status]}>
      <Typography tag="span" variant="omega" fontWeight="bold">
        {translate(`status.${status}`)}
      </Typography>
    </Status>
  );
};
