import { Badge, Button, Flex, Typography, useNotifyAT } from '@strapi/design-system';
import { useState } from 'react';
import type {
  FoundPerson,
  ReportedQuote,
  ReportedSource,
  VoiceProposal,
} from '../../../content-types';
import { QUOTE_FORMS, type QuoteForm } from '../../../content-types/vocabulary';
import { useTranslate } from '../translate';
import { ChoiceSelect } from '../views/choice-select';
import { ActionModal } from './action-modal';
import { type EnteredVoice, isComplete, likelyVoice, quoteToRecord } from './entered-voice';
import type { May } from './may';
import { QuotedWords } from './quoted-words';
import type { SourceRequests } from './use-source-requests';
import { VoiceFields } from './voice-fields';

interface RecordModalProps {
  /** As they were when it was opened: indexes must not shift under the editor. */
  proposals: readonly VoiceProposal[];
  people: readonly FoundPerson[];
  /** Indexes of the passages to walk through. */
  queue: readonly number[];
  /** What is recorded by now, by whomever. */
  quotes: readonly ReportedQuote[];
  sources: readonly ReportedSource[];
  may: May;
  requests: SourceRequests;
  /** Something has been recorded; or not, as far as is known. */
  onTried: () => void;
  onClose: () => void;
}

const suggestedFor = (
  proposal: VoiceProposal | undefined,
  people: readonly FoundPerson[],
): FoundPerson[] => {
  const voice = proposal?.voice;
  if (!voice || !('people' in voice)) return [];
  return voice.people.flatMap((id) => people.find(({ documentId }) => documentId === id) ?? []);
};

/** Whether a quote stands where a passage does. */
const isIn = ({ passage }: VoiceProposal, { place }: ReportedQuote): boolean =>
  place.state === 'found' &&
  place.spans.some((own) =>
    passage.spans.some(
      (span) => own.block === span.block && own.start < span.end && span.start < own.end,
    ),
  );

/**
 * Records passages of a body one by one, each with the voice it most likely has. Enter accepts.
 * What somebody else has recorded meanwhile is left out.
 */
export const RecordModal = (props: RecordModalProps) => {
  const { proposals, people, queue, may, requests, quotes, onTried, onClose } = props;
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<ReadonlyMap<number, EnteredVoice>>(new Map());
  const index = queue[at] ?? 0;
  const proposal = proposals[index];
  if (!proposal) return null;
  const isLeft = (each: number): boolean => {
    const other = proposals[each];
    return other !== undefined && !quotes.some((quote) => isIn(other, quote));
  };
  const next = () => {
    const further = queue.findIndex((each, step) => step > at && isLeft(each));
    if (further === -1) onClose();
    else setAt(further);
  };
  return (
    <RecordOne
      // Another passage begins afresh, its focus too.
      key={index}
      {...props}
      proposal={proposal}
      suggested={suggestedFor(proposal, people)}
      voice={likelyVoice(proposals, index, people, given, may.createPeople)}
      position={queue.length > 1 ? { at: at + 1, total: queue.length } : null}
      requests={requests}
      onSkip={next}
      onFailed={onTried}
      onDone={(voice) => {
        setGiven(new Map(given).set(index, voice));
        onTried();
        next();
      }}
    />
  );
};

interface RecordOneProps
  extends Pick<RecordModalProps, 'sources' | 'may' | 'requests' | 'onClose'> {
  proposal: VoiceProposal;
  suggested: readonly FoundPerson[];
  voice: EnteredVoice;
  position: { at: number; total: number } | null;
  onSkip: () => void;
  onFailed: () => void;
  onDone: (voice: EnteredVoice) => void;
}

const RecordOne = (props: RecordOneProps) => {
  const { proposal, position, may, requests, onSkip, onDone } = props;
  const translate = useTranslate();
  const { notifyStatus } = useNotifyAT();
  const [proposed] = useState(props.voice);
  const [voice, setVoice] = useState(proposed);
  const [form, setForm] = useState<QuoteForm>(proposal.form);

  const record = async () => {
    let entered = voice;
    if (entered.attribution === 'named' && entered.speaker?.is === 'new') {
      const { name, description } = entered.speaker;
      const person = await requests.createPerson(name.trim(), description.trim());
      entered = { ...entered, speaker: { is: 'person', person } };
      // They are here now, even if the quote is refused.
      setVoice(entered);
    }
    const quote = quoteToRecord(proposal, form, entered);
    if (quote === null) return;
    const recorded = await requests.record(quote).catch((error: unknown) => {
      // It may be recorded, where the answer is what failed.
      props.onFailed();
      throw error;
    });
    notifyStatus(translate('sourcing.record.done'));
    onDone(
      entered.attribution === 'anonymous' && recorded?.source
        ? { ...entered, source: recorded.source }
        : entered,
    );
  };

  return (
    <ActionModal
      title={
        position
          ? translate('sourcing.record.titleOf', position)
          : translate('sourcing.record.title')
      }
      submitLabel={translate(
        position && position.at < position.total
          ? 'sourcing.record.next'
          : 'sourcing.record.submit',
      )}
      onSubmit={record}
      onClose={props.onClose}
      incomplete={!isComplete(voice)}
      isChanged={form !== proposal.form || JSON.stringify(voice) !== JSON.stringify(proposed)}
      begin="submit"
      moreActions={
        position ? (
          <Button type="button" variant="tertiary" onClick={onSkip}>
            {translate('sourcing.record.skip')}
          </Button>
        ) : null
      }
    >
      <QuotedWords text={proposal.passage.text} />
      {proposal.cue ? (
        <Flex gap={2} wrap="wrap">
          <Badge>
            {translate(
              proposal.confidence === 'high' ? 'sourcing.record.sure' : 'sourcing.record.unsure',
            )}
          </Badge>
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {translate('sourcing.record.cue', { cue: proposal.cue.text })}
          </Typography>
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {translate('sourcing.record.noCue')}
        </Typography>
      )}
      <VoiceFields
        voice={voice}
        onChange={setVoice}
        sources={props.sources}
        suggested={props.suggested}
        mayCreate={may.createPeople}
        mayJoin={may.mark}
      />
      <ChoiceSelect
        name="form"
        label={translate('sourcing.record.form')}
        required
        vocabulary="form"
        choices={QUOTE_FORMS}
        value={form}
        onChange={(picked) => picked && setForm(picked)}
      />
    </ActionModal>
  );
};
