import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReportedSource, SourceConfirmation } from '../../../content-types';
import { useTranslate } from '../translate';
import { ActionModal } from './action-modal';
import { NoteField } from './note-field';
import { QuotedWords } from './quoted-words';
import { type SourceRequests, useDone } from './use-source-requests';

/** What is confirmed of a source, or taken back. */
export type Confirming = 'attest' | 'approve' | 'withdrawAttestation' | 'withdrawApproval';

const DONE: Readonly<Record<Confirming, { what: SourceConfirmation; withdraws: boolean }>> = {
  attest: { what: 'attestation', withdraws: false },
  approve: { what: 'approval', withdraws: false },
  withdrawAttestation: { what: 'attestation', withdraws: true },
  withdrawApproval: { what: 'approval', withdraws: true },
};

interface ConfirmModalProps {
  confirming: Confirming;
  source: ReportedSource;
  name: string;
  texts: readonly string[];
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

/** Attests to a source, approves it, or takes one of these back. Says what that means. */
export const ConfirmModal = (props: ConfirmModalProps) => {
  const { confirming, source, name, texts, requests } = props;
  const translate = useTranslate();
  const done = useDone();
  const [note, setNote] = useState('');
  const { what, withdraws } = DONE[confirming];

  const submit = async () => {
    try {
      await (withdraws
        ? requests.withdraw(source.key, what, note.trim())
        : requests.confirm(source, what, note.trim()));
    } finally {
      // Also where it was refused: perhaps the words are others by now.
      props.onDone();
    }
    done(translate(`sourcing.${confirming}.done`));
    props.onClose();
  };

  return (
    <ActionModal
      title={translate(`sourcing.${confirming}.title`, { name })}
      submitLabel={translate(`sourcing.${confirming}.submit`)}
      variant={withdraws ? 'danger' : 'default'}
      onSubmit={submit}
      onClose={props.onClose}
      isChanged={note !== ''}
      begin="submit"
    >
      <Typography>{translate(`sourcing.${confirming}.what`)}</Typography>
      {texts.map((text) => (
        <QuotedWords key={text} text={text} short />
      ))}
      <NoteField value={note} onChange={setNote} />
    </ActionModal>
  );
};
