import { DatePicker, Field, Grid } from '@strapi/design-system';
import type { Correction } from '../../../content-types';
import { LIMITS } from '../../../content-types/limits';
import { OrderedListInput, type RowInputs } from '../ordered-list';
import { useTranslate } from '../translate';
import { dateOfDay, dayOfDate, today } from './calendar-day';
import type { FieldProps } from './field-props';
import { fullDateProblem, requiredTextProblem } from './problems';
import { TextInput } from './text-input';
import { useListField } from './use-list-field';

interface CorrectionInputsProps extends RowInputs<Correction> {
  name: string;
  disabled?: boolean;
  errorAt: (index: number, key: keyof Correction) => string | undefined;
}

const CorrectionInputs = (props: CorrectionInputsProps) => {
  const { entry, index, change, name, disabled, errorAt } = props;
  const translate = useTranslate();
  const problem = fullDateProblem(entry.date);
  const dateError = problem ? translate(problem.key) : errorAt(index, 'date');

  return (
    <Grid.Root gap={4}>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <Field.Root name={`${name}.${index}.date`} error={dateError} required>
          <Field.Label>{translate('corrections.date')}</Field.Label>
          <DatePicker
            clearLabel={translate('corrections.clearDate')}
            disabled={disabled}
            value={dateOfDay(entry.date)}
            onChange={(date) => change({ ...entry, date: date ? dayOfDate(date) : '' })}
            onClear={() => change({ ...entry, date: '' })}
          />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
        <TextInput
          name={`${name}.${index}.text`}
          label={translate('corrections.text')}
          required
          multiline
          disabled={disabled}
          value={entry.text}
          onChange={(text) => change({ ...entry, text })}
          problem={requiredTextProblem(entry.text, LIMITS.paragraph)}
          error={errorAt(index, 'text')}
        />
      </Grid.Item>
    </Grid.Root>
  );
};

/** What was wrong in an article and when that was put right. */
export const CorrectionsField = (field: FieldProps) => {
  const translate = useTranslate();
  const { entries, error, errorAt, change } = useListField<Correction>(field.name);
  return (
    <OrderedListInput
      {...field}
      error={error}
      errorOf={(index) => errorAt(index)}
      entries={entries}
      onChange={change}
      nameOf={({ text }) => text}
      additions={[
        {
          label: translate('corrections.add'),
          blank: (): Correction => ({ date: today(), text: '' }),
        },
      ]}
      empty={translate('corrections.empty')}
      shape="card"
    >
      {(row) => (
        <CorrectionInputs {...row} name={field.name} disabled={field.disabled} errorAt={errorAt} />
      )}
    </OrderedListInput>
  );
};
