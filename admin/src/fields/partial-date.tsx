import type { FieldProps } from './field-props';
import { LineField } from './line-field';
import { partialDateProblem } from './problems';

/** A date that may stop at the year or the month. */
export const PartialDateField = (field: FieldProps) => (
  <LineField {...field} problemOf={partialDateProblem} />
);
