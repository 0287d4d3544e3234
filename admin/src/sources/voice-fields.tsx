import { Field, Flex, Radio, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { FoundPerson, ReportedSource, SourceKey } from '../../../content-types';
import { useTranslate } from '../translate';
import type { EnteredVoice } from './entered-voice';
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

/** How a source is told apart from the others of its article. */
export const useSourceNames = (sources: readonly ReportedSource[]) => {
  const translate = useTranslate();
  return (key: SourceKey): string => {
    const index = sources.findIndex((source) => source.key === key);
    return (
      sources[index]?.description || translate('sourcing.source.unnamed', { number: index + 1 })
    );
  };
};

/** Says whose words a passage is: somebody's, or a source's. */
export const VoiceFields = (props: VoiceFieldsProps) => {
  const { voice, onChange, sources } = props;
  const translate = useTranslate();
  const nameOf = useSourceNames(sources);
  const joinable = props.mayJoin ? sources : sources.filter(({ key }) => key === voice.source);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="attribution">
        <Field.Label>{translate('sourcing.record.whose')}</Field.Label>
        <Radio.Group
          value={voice.attribution}
          aria-label={translate('sourcing.record.whose')}
          onValueChange={(attribution: string) =>
            onChange({ ...voice, attribution: attribution === 'named' ? 'named' : 'anonymous' })
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
          onChange={(speaker) => onChange({ ...voice, speaker })}
        />
      ) : (
        <>
          {joinable.length > 0 ? (
            <Field.Root name="source">
              <Field.Label>{translate('sourcing.record.source')}</Field.Label>
              <SingleSelect
                value={voice.source}
                onChange={(source) => onChange({ ...voice, source: String(source) as SourceKey })}
              >
                <SingleSelectOption value="new">
                  {translate('sourcing.record.newSource')}
                </SingleSelectOption>
                {joinable.map(({ key }) => (
                  <SingleSelectOption key={key} value={key}>
                    {nameOf(key)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          ) : null}
          {voice.source === 'new' ? (
            <Field.Root name="description" hint={translate('sourcing.record.descriptionHint')}>
              <Field.Label>{translate('sourcing.mark.description')}</Field.Label>
              <Field.Input
                value={voice.description}
                maxLength={255}
                onChange={({ target }: { target: { value: string } }) =>
                  onChange({ ...voice, description: target.value })
                }
              />
              <Field.Hint />
            </Field.Root>
          ) : null}
        </>
      )}
    </Flex>
  );
};
