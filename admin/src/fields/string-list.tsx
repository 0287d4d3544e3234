import { OrderedListInput } from '../ordered-list';
import { useTranslate } from '../translate';
import type { FieldProps } from './field-props';
import { repeatedProblem, requiredTextProblem } from './problems';
import { TextInput } from './text-input';
import { useListField } from './use-list-field';

/** Short texts, one a line. */
export const StringListField = ({ placeholder, ...field }: FieldProps) => {
  const translate = useTranslate();
  const { entries, error, errorAt, change } = useListField<string>(field.name);
  return (
    <OrderedListInput
      {...field}
      error={error}
      entries={entries}
      onChange={change}
      nameOf={(text) => text}
      additions={[{ label: translate('stringList.add'), blank: () => '' }]}
      empty={translate('list.empty')}
      shape="line"
    >
      {({ entry, index, change: changeEntry }) => (
        <TextInput
          name={`${field.name}.${index}`}
          label={translate('stringList.entry', { label: field.label, position: index + 1 })}
          labelHidden
          placeholder={placeholder}
          disabled={field.disabled}
          value={entry}
          onChange={changeEntry}
          problem={requiredTextProblem(entry) ?? repeatedProblem(entries, index)}
          error={errorAt(index)}
        />
      )}
    </OrderedListInput>
  );
};
