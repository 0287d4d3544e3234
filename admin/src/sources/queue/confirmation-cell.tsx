import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Confirmation, MayConfirm } from '../../../../content-types';
import type { SourceConfirmation } from '../../../../content-types/vocabulary';
import { useTranslate } from '../../translate';

interface ConfirmationCellProps {
  what: SourceConfirmation;
  /** What the source is called, for the name of the button. */
  source: string;
  given: Confirmation | null;
  may: MayConfirm;
  busy: boolean;
  onConfirm: () => void;
}

/** One confirmation of a source: who gave it, a button to give it, or why that is not for this editor. */
export const ConfirmationCell = ({
  what,
  source,
  given,
  may,
  busy,
  onConfirm,
}: ConfirmationCellProps) => {
  const translate = useTranslate();
  const { formatDate } = useIntl();
  if (given !== null) {
    return (
      <Typography variant="pi" textColor="success600">
        {translate(`queue.${what}.given`, {
          name: given.by.name ?? translate('queue.somebody'),
          day: formatDate(given.at, { dateStyle: 'medium' }),
        })}
      </Typography>
    );
  }
  if (may === 'yes') {
    return (
      <Flex>
        <Button
          variant={what === 'approval' ? 'default' : 'secondary'}
          onClick={onConfirm}
          loading={busy}
          aria-label={translate(`queue.${what}.of`, { source })}
        >
          {translate(`queue.${what}.give`)}
        </Button>
      </Flex>
    );
  }
  return (
    <Typography variant="pi" textColor="neutral600">
      {translate(`queue.${what}.open`)} {may === 'done' ? '' : translate(`queue.may.${may}`)}
    </Typography>
  );
};
