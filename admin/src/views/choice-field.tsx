import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { ChoiceSelect } from './choice-select';

/** The name under which the input is known to the content manager. */
export const CHOICE_FIELD = 'newsdesk-choice';

interface ChoiceFieldProps {
  name: string;
  label: string;
  labelAction?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  attribute: { enum: readonly string[] };
}

/** The input of an enumeration of ours: Strapi's own shows the bare values. */
export const ChoiceField = ({ attribute, ...field }: ChoiceFieldProps) => {
  const { value, error, onChange } = useField<string | null>(field.name);
  return (
    <ChoiceSelect
      name={field.name}
      label={field.label}
      labelAction={field.labelAction}
      hint={field.hint}
      required={field.required}
      disabled={field.disabled}
      vocabulary={field.name}
      choices={attribute.enum}
      value={value}
      onChange={(choice) => onChange(field.name, choice)}
      error={error}
    />
  );
};
