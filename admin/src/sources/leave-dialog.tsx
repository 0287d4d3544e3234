import { Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useTranslate } from '../translate';

interface LeaveDialogProps {
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before something that was entered is lost. Whoever stays goes on where they were. */
export const LeaveDialog = ({ onStay, onLeave }: LeaveDialogProps) => {
  const translate = useTranslate();
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onStay())}>
      <ConfirmDialog variant="danger" onConfirm={onLeave}>
        {translate('sourcing.leave')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
