import { useFocusInputField } from '@strapi/strapi/admin';
import type { FieldProps } from './field-props';
import { urlProblem } from './problems';
import { TextInput } from './text-input';
import { useCheckedField } from './use-checked-field';

/** One address of a web page. */
export const UrlField = ({
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
      problem={urlProblem(value)}
      error={error}
    />
  );
};
