import { Field, Flex, Radio } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { FoundPerson, ReportedSource, SourceKey } from '../../../content-types';
import { useTranslate } from '../translate';
import { type EnteredVoice, NO_VOICE } from './entered-voice';
import { FactField } from './fact-field';
import { SourceSelect } from './source-select';
import { SpeakerPicker } from './speaker-picker';

interface VoiceFieldsProps {
  voice: EnteredVoice;
  onChange: (voice: EnteredVoice) => void;
  sources: readonly ReportedSource[];
  suggested: readonly FoundPerson[];
  mayCreate: boolean;
  /** Whether a quote may join a source that is here. */
  mayJoin: boolean;
}

/** Says whose words a passage is: somebody's, or a source's. */
export const VoiceFields = (props: VoiceFieldsProps) => {
  const { voice, onChange, sources } = props;
  const translate = useTranslate();
  // Whoever looks at the other kind and comes back finds what they had entered.
  const entered = useRef({ ...NO_VOICE });
  useEffect(() => {
    entered.current = { ...entered.current, [voice.attribution]: voice };
  }, [voice]);
  const joinable = (source: SourceKey | 'new') =>
    props.mayJoin ? sources : sources.filter(({ key }) => key === source);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="attribution">
        <Field.Label>{translate('sourcing.record.whose')}</Field.Label>
        <Radio.Group
          value={voice.attribution}
          aria-label={translate('sourcing.record.whose')}
          onValueChange={(attribution: string) =>
            onChange(entered.current[attribution === 'named' ? 'named' : 'anonymous'])
          }
        >
          <Radio.Item value="named">{translate('sourcing.record.named')}</Radio.Item>
          <Radio.Item value="anonymous">{translate('sourcing.record.anonymous')}</Radio.Item>
        </Radio.Group>
      </Field.Root>
      {voice.attribution === 'named' ? (
        <SpeakerPicker
          label={translate('sourcing.record.speaker')}
          value={voice.speaker}
          suggested={props.suggested}
          mayCreate={props.mayCreate}
          then="submit"
          onChange={(speaker) => onChange({ ...voice, speaker })}
        />
      ) : (
        <>
          {joinable(voice.source).length > 0 ? (
            <SourceSelect
              value={voice.source}
              sources={sources}
              offered={joinable(voice.source)}
              onChange={(source) => onChange({ ...voice, source })}
            />
          ) : null}
          {voice.source === 'new' ? (
            <FactField
              name="description"
              label={translate('sourcing.mark.description')}
              hint={translate('sourcing.record.descriptionHint')}
              value={voice.description}
              onChange={(description) => onChange({ ...voice, description: description ?? '' })}
            />
          ) : null}
        </>
      )}
    </Flex>
  );
};
