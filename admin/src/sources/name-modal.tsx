import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReportedSource } from '../../../content-types';
import { useTranslate } from '../translate';
import { ActionModal } from './action-modal';
import type { ChosenSpeaker } from './entered-voice';
import { QuotedWords } from './quoted-words';
import { SpeakerPicker } from './speaker-picker';
import { type SourceRequests, useDone } from './use-source-requests';

interface NameModalProps {
  source: ReportedSource;
  texts: readonly string[];
  mayCreate: boolean;
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

/** Names a source, in the draft: readers are told who it is when that is published. */
export const NameModal = (props: NameModalProps) => {
  const { source, texts, requests } = props;
  const translate = useTranslate();
  const done = useDone();
  const [speaker, setSpeaker] = useState<ChosenSpeaker | null>(null);
  const name = speaker?.is === 'person' ? speaker.person.name : (speaker?.name ?? '').trim();

  const submit = async () => {
    if (!speaker) return;
    const person =
      speaker.is === 'person'
        ? speaker.person
        : await requests.createPerson(name, speaker.description.trim());
    setSpeaker({ is: 'person', person });
    try {
      await requests.name(source.key, {
        speaker: person.documentId,
        shown: source.quotes,
        confirmed: true,
      });
    } finally {
      // Also where it was refused: perhaps the source has said more by now.
      props.onDone();
    }
    done(translate('sourcing.name.done', { name }));
    props.onClose();
  };

  return (
    <ActionModal
      title={translate('sourcing.name.title')}
      submitLabel={
        name === ''
          ? translate('sourcing.name.submit')
          : translate('sourcing.name.submitAs', { name })
      }
      variant="danger"
      onSubmit={submit}
      onClose={props.onClose}
      incomplete={name === ''}
      isChanged={speaker !== null}
    >
      <Typography>{translate('sourcing.name.what', { total: source.quotes.length })}</Typography>
      {texts.map((text) => (
        <QuotedWords key={text} text={text} short />
      ))}
      <SpeakerPicker
        label={translate('sourcing.name.who')}
        value={speaker}
        onChange={setSpeaker}
        mayCreate={props.mayCreate}
      />
    </ActionModal>
  );
};
