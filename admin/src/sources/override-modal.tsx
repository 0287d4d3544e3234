import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Finding } from '../../../content-types';
import { OVERRIDE_REASONS, type OverrideReason } from '../../../content-types/vocabulary';
import { useTranslate } from '../translate';
import { ChoiceSelect } from '../views/choice-select';
import { ActionModal } from './action-modal';
import { useFindingInWords } from './finding-in-words';
import { NoteField } from './note-field';
import { type SourceRequests, useDone } from './use-source-requests';

interface OverrideModalProps {
  /** What blocks the article. */
  findings: readonly Finding[];
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

/** Sets aside what blocks an article, for a reason that the ledger keeps. */
export const OverrideModal = ({ findings, requests, onDone, onClose }: OverrideModalProps) => {
  const translate = useTranslate();
  const inWords = useFindingInWords();
  const done = useDone();
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [note, setNote] = useState('');

  const submit = async () => {
    if (!reason) return;
    await requests.override({ reason, ...(note.trim() && { note: note.trim() }) });
    onDone();
    done(translate('sourcing.override.done'));
    onClose();
  };

  return (
    <ActionModal
      title={translate('sourcing.override.title')}
      submitLabel={translate('sourcing.override.submit', { total: findings.length })}
      variant="danger"
      onSubmit={submit}
      onClose={onClose}
      incomplete={reason === null}
      isChanged={reason !== null || note !== ''}
    >
      <Typography>{translate('sourcing.override.what')}</Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="flex-start"
        gap={1}
        paddingLeft={5}
        // Strapi takes the bullets off every list.
        style={{ listStyle: 'disc' }}
      >
        {findings.map((finding) => (
          <li key={JSON.stringify(finding.place) + finding.rule}>
            <Typography style={{ overflowWrap: 'anywhere' }}>{inWords(finding)}</Typography>
          </li>
        ))}
      </Flex>
      <ChoiceSelect
        name="reason"
        label={translate('sourcing.override.reason')}
        required
        vocabulary="overrideReason"
        choices={OVERRIDE_REASONS}
        value={reason}
        onChange={setReason}
      />
      <NoteField value={note} onChange={setNote} />
    </ActionModal>
  );
};
