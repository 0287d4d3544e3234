import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A calendar day in the editor's language; it has no time zone to be shifted by. */
export const Day = ({ of }: { of: string }) => {
  const { formatDate } = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatDate(of.slice(0, 10), { dateStyle: 'medium', timeZone: 'UTC' })}
    </Typography>
  );
};
