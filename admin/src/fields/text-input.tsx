import { Field, Textarea, TextInput as TextLine } from '@strapi/design-system';
import { type ChangeEvent, type ReactNode, type Ref, useState } from 'react';
import { useTranslate } from '../translate';
import type { Problem } from './problems';

interface TextInputProps {
  name: string;
  label: string;
  /** For an input whose place tells sighted editors what it is. */
  labelHidden?: boolean;
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  multiline?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  value: string | null | undefined;
  onChange: (text: string) => void;
  /** What is wrong with the value. Shown once the editor has left the input. */
  problem?: Problem;
  /** What the server said. */
  error?: string;
}

/** A text with its label, hint and error, which tells what is wrong without waiting for a save. */
export const TextInput = (props: TextInputProps) => {
  const { label, labelHidden = false, value, onChange, problem } = props;
  const translate = useTranslate();
  // What was saved and is wrong is called so at once; a new, blank input is left in peace.
  const [left, setLeft] = useState(Boolean(value));
  const shown = left && problem ? translate(problem.key, problem.values) : props.error;

  const input = {
    value: value ?? '',
    placeholder: props.placeholder,
    disabled: props.disabled,
    'aria-label': labelHidden ? label : undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      // Half an address is no mistake while it is being typed, unless it is a mistake being mended.
      if (!(left && problem)) setLeft(false);
      onChange(target.value);
    },
    onBlur: () => setLeft(true),
  };

  return (
    <Field.Root name={props.name} error={shown} hint={props.hint} required={props.required}>
      {labelHidden ? null : <Field.Label action={props.labelAction}>{label}</Field.Label>}
      {props.multiline ? <Textarea {...input} /> : <TextLine ref={props.inputRef} {...input} />}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
