import type { FieldProps } from './field-props';
import { LineListField } from './line-list-field';
import { requiredUrlProblem } from './problems';

/** Addresses of web pages, one a line. */
export const UrlListField = ({ placeholder, ...field }: FieldProps) => (
  <LineListField
    {...field}
    placeholder={placeholder || 'https://'}
    words="urlList"
    problemOf={requiredUrlProblem}
    tidy={(url) => url.trim()}
  />
);
