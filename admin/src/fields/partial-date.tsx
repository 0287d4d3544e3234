import { useFocusInputField } from '@strapi/strapi/admin';
import type { FieldProps } from './field-props';
import { partialDateProblem } from './problems';
import { TextInput } from './text-input';
import { useCheckedField } from './use-checked-field';

/** A date that may stop at the year or the month. */
export const PartialDateField = ({
  name,
  label,
  labelAction,
  hint,
  placeholder,
  required,
  disabled,
}: FieldProps) => {
  const { value, error, change } = useCheckedField<string>(name);
  return (
    <TextInput
      name={name}
      label={label}
      labelAction={labelAction}
      hint={hint}
      placeholder={placeholder}
      required={required}
      disabled={disabled}
      inputRef={useFocusInputField<HTMLInputElement>(name)}
      value={value}
      onChange={(text) => change(text.trim() || null)}
      problem={partialDateProblem(value)}
      error={error}
    />
  );
};
