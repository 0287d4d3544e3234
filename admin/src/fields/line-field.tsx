import { useFocusInputField } from '@strapi/strapi/admin';
import type { FieldProps } from './field-props';
import type { Problem } from './problems';
import { TextInput } from './text-input';
import { useCheckedField } from './use-checked-field';

interface LineFieldProps extends FieldProps {
  problemOf: (text: string | null | undefined) => Problem | undefined;
}

/** One line of text, without the spaces around it; nothing where it is blank. */
export const LineField = ({ problemOf, ...field }: LineFieldProps) => {
  const { value, error, change } = useCheckedField<string>(field.name);
  return (
    <TextInput
      name={field.name}
      label={field.label}
      labelAction={field.labelAction}
      hint={field.hint}
      placeholder={field.placeholder}
      required={field.required}
      disabled={field.disabled}
      inputRef={useFocusInputField<HTMLInputElement>(field.name)}
      value={value}
      onChange={(text) => change(text.trim() || null)}
      problem={problemOf(value)}
      error={error}
    />
  );
};
