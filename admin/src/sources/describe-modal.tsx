import { useState } from 'react';
import type { ReportedSource, SourcingSettings } from '../../../content-types';
import { useTranslate } from '../translate';
import { ActionModal } from './action-modal';
import { changedFacts, knownFacts } from './entered-facts';
import { FactsFields } from './facts-fields';
import { NoteField } from './note-field';
import { ReadersView } from './readers-view';
import { houseDefault } from './use-house';
import { type SourceRequests, useDone } from './use-source-requests';

interface DescribeModalProps {
  source: ReportedSource;
  locale: string;
  texts: string[];
  house: SourcingSettings | null;
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

/** Says anew what readers are told of a source: shows what they will see. */
export const DescribeModal = (props: DescribeModalProps) => {
  const { source, locale, texts, house, requests, onDone, onClose } = props;
  const translate = useTranslate();
  const done = useDone();
  const [entered, setEntered] = useState(knownFacts(source));
  const [note, setNote] = useState('');
  const changed = changedFacts(knownFacts(source), entered);
  const total = source.quotes.length;

  const submit = async () => {
    // Somebody else may be describing the source too, or naming it: what is as it was is not sent.
    await requests.describe(source.key, { ...changed, ...(note && { note }) });
    onDone();
    done(translate('sourcing.describe.done', { total }));
    onClose();
  };

  return (
    <ActionModal
      title={translate('sourcing.describe.title', { total })}
      submitLabel={translate('sourcing.describe.submit')}
      onSubmit={submit}
      onClose={onClose}
      isChanged={note !== '' || Object.keys(changed).length > 0}
      begin="first"
    >
      <ReadersView texts={texts} facts={entered} houseDefault={houseDefault(house, locale)} />
      <FactsFields entered={entered} onChange={setEntered} house={house} />
      <NoteField value={note} onChange={setNote} />
    </ActionModal>
  );
};
