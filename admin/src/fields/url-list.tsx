import { OrderedListInput } from '../ordered-list';
import { useTranslate } from '../translate';
import type { FieldProps } from './field-props';
import { repeatedProblem, requiredUrlProblem } from './problems';
import { TextInput } from './text-input';
import { useListField } from './use-list-field';

/** Addresses of web pages, one a line. */
export const UrlListField = ({ placeholder, ...field }: FieldProps) => {
  const translate = useTranslate();
  const { entries, error, errorAt, change } = useListField<string>(field.name);
  return (
    <OrderedListInput
      {...field}
      error={error}
      entries={entries}
      onChange={change}
      nameOf={(url) => url}
      additions={[{ label: translate('urlList.add'), blank: () => '' }]}
      empty={translate('list.empty')}
      shape="line"
    >
      {({ entry, index, change: changeEntry }) => (
        <TextInput
          name={`${field.name}.${index}`}
          label={translate('urlList.entry', { label: field.label, position: index + 1 })}
          labelHidden
          placeholder={placeholder || 'https://'}
          disabled={field.disabled}
          value={entry}
          onChange={(url) => changeEntry(url.trim())}
          problem={requiredUrlProblem(entry) ?? repeatedProblem(entries, index)}
          error={errorAt(index)}
        />
      )}
    </OrderedListInput>
  );
};
