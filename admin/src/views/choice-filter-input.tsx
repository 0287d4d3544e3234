import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type Filters, useField } from '@strapi/strapi/admin';

/**
 * What a list is filtered by, as one of a closed vocabulary. As Strapi's own input, but only with
 * one of its own does Strapi say of a filter that is set what its choice is called.
 */
export const ChoiceFilterInput = ({
  name,
  options = [],
  'aria-label': label,
}: Filters.ValueInputProps) => {
  const { value, onChange } = useField<string>(name);
  return (
    <SingleSelect
      aria-label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(name, String(chosen))}
    >
      {options.map((option) => {
        const choice = typeof option === 'string' ? { value: option } : option;
        return (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label ?? choice.value}
          </SingleSelectOption>
        );
      })}
    </SingleSelect>
  );
};
