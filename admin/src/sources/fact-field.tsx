import { Field } from '@strapi/design-system';
import { LIMITS } from '../../../content-types/limits';

interface FactFieldProps {
  name: string;
  label: string;
  hint: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A line that readers are told of a source; null where it is empty. */
export const FactField = ({ name, label, hint, value, onChange }: FactFieldProps) => (
  <Field.Root name={name} hint={hint}>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      value={value ?? ''}
      maxLength={LIMITS.line}
      onChange={({ target }: { target: { value: string } }) => onChange(target.value || null)}
    />
    <Field.Hint />
  </Field.Root>
);
