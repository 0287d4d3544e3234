import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { isTranslationKey, useTranslate } from '../translate';

interface ChoiceSelectProps<Choice extends string> {
  name: string;
  label: string;
  labelAction?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** Names the choices in the translations: `choice.<vocabulary>.<choice>`. */
  vocabulary: string;
  choices: readonly Choice[];
  value: Choice | null | undefined;
  onChange: (choice: Choice | null) => void;
  error?: string;
}

/** Gives the words for a choice, or the choice itself where there are none. */
export const useChoiceWords = () => {
  const translate = useTranslate();
  return (vocabulary: string, choice: string): string => {
    const key = `choice.${vocabulary}.${choice}`;
    return isTranslationKey(key) ? translate(key) : choice;
  };
};

/** One of a closed vocabulary, in words. */
export const ChoiceSelect = <Choice extends string>(props: ChoiceSelectProps<Choice>) => {
  const { required = false, choices, value, onChange } = props;
  const translate = useTranslate();
  const wordsFor = useChoiceWords();
  return (
    <Field.Root name={props.name} error={props.error} hint={props.hint} required={required}>
      <Field.Label action={props.labelAction}>{props.label}</Field.Label>
      <SingleSelect
        disabled={props.disabled}
        value={value ?? ''}
        onChange={(picked) => onChange(choices.find((choice) => choice === picked) ?? null)}
      >
        <SingleSelectOption value="" disabled={required} hidden={required}>
          {translate('choice.none')}
        </SingleSelectOption>
        {choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {wordsFor(props.vocabulary, choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
