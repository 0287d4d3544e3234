import { errors, type z } from '@strapi/utils';

/** One thing that is wrong with what was written, in the shape in which Strapi's forms read it. */
export interface FieldError {
  /** The field, and the way into its value: `['roles', '0', 'to']`. */
  path: string[];
  message: string;
  name: 'ValidationError';
}

const inWords = (path: readonly string[]): string =>
  path.map((step) => (/^\d+$/.test(step) ? `entry ${Number(step) + 1}` : step)).join(', ');

/** Makes the error of a place in a document from what is to be said of it: "must be a list". */
export const fieldError = (path: readonly PropertyKey[], predicate: string): FieldError => {
  const steps = path.map(String);
  return { path: steps, message: `${inWords(steps)} ${predicate}.`, name: 'ValidationError' };
};

/** Makes the errors of a field from what its schema found wrong in its value. */
export const fieldErrors = (field: string, { issues }: z.ZodError): FieldError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => fieldError([field, ...issue.path, key], 'is not known here'))
      : [fieldError([field, ...issue.path], issue.message)],
  );

/** The error of a write that one of its fields keeps back: a sentence that says all of it. */
export const refusedField = (path: readonly PropertyKey[], message: string, details: object = {}) =>
  new errors.ValidationError(message, {
    ...details,
    errors: [{ path: path.map(String), message, name: 'ValidationError' }],
  });

/**
 * The one error for all that is wrong with a write.
 * @throws {errors.ValidationError} if there is anything in the list: 400 on every API.
 */
export const refuseIfAny = (found: readonly FieldError[]): void => {
  if (found.length === 0) return;
  throw new errors.ValidationError(found.map(({ message }) => message).join(' '), {
    errors: found,
  });
};
