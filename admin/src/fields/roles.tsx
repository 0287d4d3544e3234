import { Grid } from '@strapi/design-system';
import type { Role } from '../../../content-types';
import { OrderedListInput, type RowInputs } from '../ordered-list';
import { useTranslate } from '../translate';
import type { FieldProps } from './field-props';
import { endProblem, partialDateProblem, requiredTextProblem, textProblem } from './problems';
import { TextInput } from './text-input';
import { useListField } from './use-list-field';
import { withoutBlanks } from './without-blanks';

type RoleKey = keyof Role;

interface RoleInputsProps extends RowInputs<Role> {
  name: string;
  disabled?: boolean;
  errorAt: (index: number, key: RoleKey) => string | undefined;
}

const RoleInputs = ({ entry, index, change, name, disabled, errorAt }: RoleInputsProps) => {
  const translate = useTranslate();
  const input = (key: RoleKey) => ({
    name: `${name}.${index}.${key}`,
    label: translate(`roles.${key}`),
    disabled,
    value: entry[key],
    onChange: (text: string) =>
      change(withoutBlanks({ ...entry, [key]: text }, 'organisation', 'from', 'to')),
    error: errorAt(index, key),
  });

  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <TextInput {...input('title')} required problem={requiredTextProblem(entry.title)} />
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <TextInput {...input('organisation')} problem={textProblem(entry.organisation)} />
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <TextInput
          {...input('from')}
          hint={translate('roles.fromHint')}
          problem={partialDateProblem(entry.from)}
        />
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <TextInput
          {...input('to')}
          hint={translate('roles.toHint')}
          problem={endProblem(entry.from, entry.to)}
        />
      </Grid.Item>
    </Grid.Root>
  );
};

const nameOf = ({ title, organisation }: Role): string =>
  [title, organisation].filter(Boolean).join(', ');

/** What a person was, where and when. */
export const RolesField = (field: FieldProps) => {
  const translate = useTranslate();
  const { entries, error, errorAt, change } = useListField<Role>(field.name);
  return (
    <OrderedListInput
      {...field}
      error={error}
      errorOf={(index) => errorAt(index)}
      entries={entries}
      onChange={change}
      nameOf={nameOf}
      additions={[{ label: translate('roles.add'), blank: (): Role => ({ title: '' }) }]}
      empty={translate('roles.empty')}
      shape="card"
    >
      {(row) => (
        <RoleInputs {...row} name={field.name} disabled={field.disabled} errorAt={errorAt} />
      )}
    </OrderedListInput>
  );
};
