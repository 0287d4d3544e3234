import { Alert, Box, Button, Flex, Modal } from '@strapi/design-system';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useServerWords } from '../answers/server-words';
import { useTranslate } from '../translate';
import { useFocusBack } from './focus-back';
import { LeaveDialog } from './leave-dialog';

interface ActionModalProps {
  title: string;
  /** Says what it will do. */
  submitLabel: string;
  /** Does it. Whoever opened the modal closes it; what is thrown is shown in it. */
  onSubmit: () => Promise<void>;
  onClose: () => void;
  /** Whether something is still missing. */
  incomplete?: boolean;
  variant?: 'default' | 'danger' | 'success';
  /** Beside the button that does it. */
  moreActions?: ReactNode;
  /** Where the focus begins: `submit`, so that Enter accepts, or what comes first. */
  begin?: 'submit' | 'first';
  /** Whether closing it would lose something that was entered. */
  isChanged?: boolean;
  /** Called when the focus is given back; true where it has gone somewhere else. */
  takesFocus?: () => boolean;
  children: ReactNode;
}

/** One thing to do, and what it takes, over the page. */
export const ActionModal = (props: ActionModalProps) => {
  const { onSubmit, onClose, incomplete = false, begin = 'first', takesFocus } = props;
  const { isChanged = false } = props;
  const translate = useTranslate();
  const inWords = useServerWords();
  const id = useId();
  const submit = useRef<HTMLButtonElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const giveFocusBack = useFocusBack();
  const [asks, setAsks] = useState(false);
  const close = () => (isChanged ? setAsks(true) : onClose());

  const send = async (event: FormEvent) => {
    // React passes it on to the form of the page, which would save the document.
    event.preventDefault();
    event.stopPropagation();
    if (isBusy || incomplete) return;
    setBusy(true);
    setProblem(null);
    try {
      await onSubmit();
    } catch (error) {
      setProblem(inWords(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : close())}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={(event) => {
          if (begin !== 'submit' || submit.current?.disabled) return;
          event.preventDefault();
          submit.current?.focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (!takesFocus?.()) giveFocusBack();
        }}
        onInteractOutside={(event) => {
          if (isChanged) event.preventDefault();
        }}
      >
        <Modal.Header closeLabel={translate('sourcing.close')}>
          <Modal.Title>{props.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Box tag="form" id={id} onSubmit={send} noValidate>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {problem ? (
                <Alert
                  variant="danger"
                  title=""
                  closeLabel={translate('sourcing.close')}
                  onClose={() => setProblem(null)}
                >
                  {problem}
                </Alert>
              ) : null}
              {props.children}
            </Flex>
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={close}>
            {translate('sourcing.cancel')}
          </Button>
          <Flex gap={2} wrap="wrap">
            {props.moreActions}
            <Button
              ref={submit}
              type="submit"
              form={id}
              variant={props.variant ?? 'default'}
              disabled={incomplete}
              loading={isBusy}
            >
              {props.submitLabel}
            </Button>
          </Flex>
        </Modal.Footer>
        {asks ? <LeaveDialog onStay={() => setAsks(false)} onLeave={onClose} /> : null}
      </Modal.Content>
    </Modal.Root>
  );
};
