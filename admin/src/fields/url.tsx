import type { FieldProps } from './field-props';
import { LineField } from './line-field';
import { urlProblem } from './problems';

/** One address of a web page. */
export const UrlField = (field: FieldProps) => <LineField {...field} problemOf={urlProblem} />;
