import type { FieldProps } from './field-props';
import { LineListField } from './line-list-field';
import { requiredTextProblem } from './problems';

/** Short texts, one a line. */
export const StringListField = (field: FieldProps) => (
  <LineListField {...field} words="stringList" problemOf={(text) => requiredTextProblem(text)} />
);
