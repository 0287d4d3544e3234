import { Field, Textarea } from '@strapi/design-system';
import { useTranslate } from '../translate';

interface NoteFieldProps {
  value: string;
  onChange: (note: string) => void;
}

/** What whoever does something to a source says beside it, for the ledger. */
export const NoteField = ({ value, onChange }: NoteFieldProps) => {
  const translate = useTranslate();
  return (
    <Field.Root name="note" hint={translate('sourcing.noteHint')}>
      <Field.Label>{translate('sourcing.note')}</Field.Label>
      <Textarea
        value={value}
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
