import { OrderedListInput } from '../ordered-list';
import { useTranslate } from '../translate';
import type { FieldProps } from './field-props';
import { type Problem, repeatedProblem } from './problems';
import { TextInput } from './text-input';
import { useListField } from './use-list-field';

interface LineListFieldProps extends FieldProps {
  /** Under what the words for an entry stand among the translations. */
  words: 'stringList' | 'urlList';
  problemOf: (line: string) => Problem | undefined;
  /** What is kept of a line while it is written. */
  tidy?: (line: string) => string;
}

const asWritten = (line: string): string => line;

/** A list of different texts, one a line. */
export const LineListField = ({
  placeholder,
  words,
  problemOf,
  tidy = asWritten,
  ...field
}: LineListFieldProps) => {
  const translate = useTranslate();
  const { entries, error, errorAt, change } = useListField<string>(field.name);
  return (
    <OrderedListInput
      {...field}
      error={error}
      entries={entries}
      onChange={change}
      nameOf={(line) => line}
      additions={[{ label: translate(`${words}.add`), blank: () => '' }]}
      empty={translate('list.empty')}
      shape="line"
    >
      {({ entry, index, change: changeEntry }) => (
        <TextInput
          name={`${field.name}.${index}`}
          label={translate(`${words}.entry`, { label: field.label, position: index + 1 })}
          labelHidden
          placeholder={placeholder}
          disabled={field.disabled}
          value={entry}
          onChange={(line) => changeEntry(tidy(line))}
          problem={problemOf(entry) ?? repeatedProblem(entries, index)}
          error={errorAt(index)}
        />
      )}
    </OrderedListInput>
  );
};
