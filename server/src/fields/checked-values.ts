import { isBackwards } from '../../../content-types/rules/partial-date';
import { type Attributes, attributeField } from './attribute-field';
import { type FieldError, fieldError, fieldErrors } from './field-error';

export type Values = Record<string, unknown>;

export interface CheckedValues {
  /** What was written, in the form in which it is stored. */
  values: Values;
  errors: FieldError[];
}

/** Checks each value that was written, relations and media excepted, and normalises it. */
export const checkedValues = (attributes: Attributes, written: Values): CheckedValues => {
  const values = { ...written };
  const errors: FieldError[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const schema = written[name] === undefined ? null : attributeField(attribute);
    if (!schema) continue;
    const result = schema.safeParse(written[name]);
    if (result.success) values[name] = result.data;
    else errors.push(...fieldErrors(name, result.error));
  }
  return { values, errors };
};

/** The attributes that must be filled in and that a new entry leaves out, and nothing fills. */
export const missingValues = (attributes: Attributes, written: Values): FieldError[] =>
  Object.entries(attributes)
    .filter(
      ([name, { required, default: preset }]) =>
        required && preset === undefined && written[name] === undefined,
    )
    .map(([name]) => fieldError([name], 'must be filled in'));

/** The dates of a person's life, written or already stored, where one ends it before the other. */
export const backwardLife = ({ birthDate, deathDate }: Values): FieldError[] =>
  typeof birthDate === 'string' &&
  typeof deathDate === 'string' &&
  isBackwards(birthDate, deathDate)
    ? [fieldError(['deathDate'], 'must not be before birthDate')]
    : [];
